import { shell } from 'electron';

const allowed = new Set(['https:', 'mailto:']);

/** Opens a link in the user's browser or mail program; other kinds of address are ignored. The one caller of `shell.openExternal`. */
export function openExternal(url: string): void {
  const parsed = URL.parse(url);
  if (parsed && allowed.has(parsed.protocol)) void shell.openExternal(parsed.href);
}
