import type { ChosenFile } from './session.ts';

/** Text pasted from an address book or a spreadsheet as a file; null when it is neither. */
export function pastedFile(text: string, name: string): ChosenFile | null {
  const lines = text.trim().split(/\r?\n/, 3);
  const table = lines.length > 1 && lines.slice(0, 2).every((line) => /[,;\t]/.test(line));
  if (!table && !/^BEGIN:(?:VCARD|VCALENDAR)/im.test(text)) return null;
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async () => base64(bytes) };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}
