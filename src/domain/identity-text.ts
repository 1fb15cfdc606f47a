import { fold } from './text.ts';

/** Scripts whose vowel signs and voicing marks are letters: without them other words remain. */
const MARKS_MATTER =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII, as a fast way out
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Text as it is compared when the question is whether two records are one: case, width, Latin, Greek and
 * Cyrillic diacritics, Arabic and Hebrew pointing do not matter; marks that make another word do.
 */
export function identityText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKC').toLowerCase();
  return (MARKS_MATTER.test(plain) ? plain : fold(plain)).replaceAll('ς', 'σ');
}

/** A person's name, or a title, as it is compared: words only. */
export const identityWords = (text: string): string =>
  identityText(text)
    .replace(/['’`´ʼ.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
