/** A word of ASCII letters and digits as written, with what connects its parts: O'Brien, AT&T, C++. */
export interface AsciiWord {
  readonly start: number;
  /** Before its signs. */
  readonly end: number;
  /** How many parts it has. */
  readonly words: number;
  /** How many + or # follow and belong to it. */
  readonly signs: number;
}

const MOST_SIGNS = 3;

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
/** ' . & - */
const isConnector = (code: number): boolean => code === 0x27 || code === 0x2e || code === 0x26 || code === 0x2d;
/** + # */
const isSign = (code: number): boolean => code === 0x2b || code === 0x23;

/** The words of an ASCII text, in order; as the regular expression for all texts, by hand. */
export function asciiWords(text: string): AsciiWord[] {
  const found: AsciiWord[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (!isAlphanumeric(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let words = 1;
    for (;;) {
      while (at < length && isAlphanumeric(text.charCodeAt(at))) at += 1;
      const goesOn = isConnector(text.charCodeAt(at)) && isAlphanumeric(text.charCodeAt(at + 1));
      if (!goesOn) break;
      at += 1;
      words += 1;
    }
    const end = at;
    let signs = 0;
    while (signs < MOST_SIGNS && isSign(text.charCodeAt(end + signs))) signs += 1;
    if (signs > 0 && isAlphanumeric(text.charCodeAt(end + signs))) signs -= 1;
    at = end + signs;
    found.push({ start, end, words, signs });
  }
  return found;
}
