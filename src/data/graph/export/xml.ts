/** What XML 1.0 cannot hold, not even written by number: most control characters, halves of pairs and two others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** What means something in markup, would be made a space, or could steer a terminal or turn text around. */
const SPECIAL = /[<>&"'\t\n\r\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text as an attribute's value or between tags: a reader gets back the same text, less what XML cannot hold. */
export const xmlText = (text: string): string =>
  text.replace(IMPOSSIBLE, '').replace(SPECIAL, (sign) => `&#${sign.codePointAt(0)};`);

type Attributes = Readonly<Record<string, string | number>>;

/** An opening tag, closed at once unless it has content. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
