/** Octets of a line, its end not counted (RFC 5545 and RFC 6350, 3.1 and 3.2). */
const LONGEST = 75;

/** A property with a text value, escaped and folded: `contentLine('NOTE', 'a, b')`. */
export const contentLine = (name: string, value: string): string => folded(`${name}:${escapedText(value)}`);

/** A property whose value is written as it is: a date, a URI, parts that are escaped already. */
export const rawLine = (name: string, value: string): string => folded(`${name}:${plainText(value)}`);

/** A text as a value: what has a meaning in lists and structured values escaped, no line ends. */
export const escapedText = (text: string): string =>
  plainText(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'), true)
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Without the control characters that no line may hold. */
const plainText = (text: string, keepLines = false): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, (found) => (keepLines && found === '\n' ? found : ''));

/** Breaks a line so that none is longer than 75 octets; never within a character. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      lines.push(part);
      // The space that a continuation begins with is one of its octets.
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...lines, part].join('\r\n');
}
