import { KithError } from '../../contract/index.ts';
import type { Pace } from '../pace.ts';
import { foundInstead } from './sniff.ts';

export interface DecodedText {
  /** With line ends made `\n`, so that lines count the same. */
  readonly text: string;
  readonly warnings: readonly string[];
}

/** Characters of base64 decoded at once; a multiple of four. */
const BASE64_SLICE = 1 << 20;
const TEXT_SLICE = 1 << 19;

/** Decodes base64 without holding up the event loop. */
export async function decodeBase64(content: string, pace: Pace): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let at = 0; at < content.length; at += BASE64_SLICE) {
    parts.push(Buffer.from(content.slice(at, at + BASE64_SLICE), 'base64'));
    await pace.breathe();
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/**
 * Reads a text file of unknown encoding: by its byte order mark, else UTF-16 where every other byte is
 * zero, else UTF-8, else Windows-1252 with a warning.
 *
 * @throws KithError unreadable_file for an empty file and one that is no text, saying what it is
 */
export async function decodeText(bytes: Buffer, fileName: string, pace: Pace): Promise<DecodedText> {
  const instead = foundInstead(bytes);
  if (instead) throw notConnections(fileName, instead);
  const encoding = utf16Of(bytes);
  if (encoding) return { text: await decodeAs(encoding, bytes, pace), warnings: [] };
  if (bytes.includes(0)) throw notConnections(fileName, 'a binary file');
  try {
    return { text: await decodeAs('utf-8', bytes, pace), warnings: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = await decodeAs('windows-1252', bytes, pace);
    return {
      text,
      warnings: [
        'The file is not in UTF-8. It was read as Windows-1252: check the names with accents before you import.',
      ],
    };
  }
}

/** What is said of any file that is no Connections.csv: what was found, and where to get what is expected. */
export function notConnections(fileName: string, found: string): KithError {
  return new KithError(
    'unreadable_file',
    `${fileName} is ${found}, not LinkedIn's Connections.csv. Ask LinkedIn for it under Settings, Data privacy, Get a copy of your data; it begins with the columns First Name, Last Name, URL, Email Address, Company, Position, Connected On.`,
    { fileName, found },
  );
}

/** By the mark, else by where the zeroes are in text that is mostly Latin. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeroes = [0, 0];
  const probe = bytes.subarray(0, 200);
  probe.forEach((byte, at) => {
    if (byte === 0) zeroes[at % 2]! += 1;
  });
  const many = probe.length * 0.4;
  if (zeroes[1]! >= many && zeroes[0] === 0) return 'utf-16le';
  return zeroes[0]! >= many && zeroes[1] === 0 ? 'utf-16be' : null;
}

async function decodeAs(encoding: string, bytes: Buffer, pace: Pace): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const parts: string[] = [];
  let carry = '';
  for (let at = 0; at < bytes.length; at += TEXT_SLICE) {
    const last = at + TEXT_SLICE >= bytes.length;
    let part = carry + decoder.decode(bytes.subarray(at, at + TEXT_SLICE), { stream: !last });
    // A line end may be cut in two.
    carry = !last && part.endsWith('\r') ? '\r' : '';
    if (carry) part = part.slice(0, -1);
    parts.push(part.includes('\r') ? part.replace(/\r\n?/g, '\n') : part);
    await pace.breathe();
  }
  return parts.join('');
}
