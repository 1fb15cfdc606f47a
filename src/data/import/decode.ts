import { KithError } from '../../contract/kith-error.ts';
import { notText, otherText } from './sniff.ts';

export interface DecodedText {
  /** With line ends made `\n`, so that lines count the same. */
  readonly text: string;
  readonly warnings: readonly string[];
}

/**
 * Reads a text file of unknown encoding: by its byte order mark, else UTF-16 where every other byte is
 * zero, else UTF-8, else Windows-1252 with a warning. `found` is what a file is that is no text.
 */
export function decodeAny(bytes: Buffer): DecodedText | { readonly found: string } {
  const instead = notText(bytes);
  if (instead) return { found: instead };
  const encoding = utf16Of(bytes);
  if (encoding) return { text: decodeAs(encoding, bytes), warnings: [] };
  if (bytes.includes(0)) return { found: 'a binary file' };
  try {
    return { text: decodeAs('utf-8', bytes), warnings: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = decodeAs('windows-1252', bytes);
    return {
      text,
      warnings: [
        'The file is not in UTF-8. It was read as Windows-1252: check the names with accents before you import.',
      ],
    };
  }
}

/**
 * As `decodeAny`, of what is to be a Connections.csv.
 *
 * @throws KithError unreadable_file for an empty file and one that is no table, saying what it is
 */
export function decodeText(bytes: Buffer, fileName: string): DecodedText {
  const decoded = decodeAny(bytes);
  if ('found' in decoded) throw notConnections(fileName, decoded.found);
  const other = otherText(decoded.text);
  if (other) throw notConnections(fileName, other);
  return decoded;
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

function decodeAs(encoding: string, bytes: Buffer): string {
  const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
