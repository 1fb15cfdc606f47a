import { asciiWords } from './ascii-words.ts';
import { compounds, MAX_JOINED_PARTS, MAX_TERM, tokens } from './search-text.ts';
import { fold } from './text.ts';

/** Before a person's or company's initials ("js" of Jane Smith), so that they are no word of a text. */
const INITIALS_MARK = '\u0001';

/**
 * Calls `visit` with every term of a text: those that `tokens` gives, in its order. Stretches of ASCII, most of most
 * texts, are read letter by letter, which takes a tenth of the time.
 */
export function eachTerm(text: string, visit: (term: string) => void): void {
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) <= SPACE) {
      at += 1;
      continue;
    }
    const start = at;
    at = chunkEnd(text, start);
    if (at > 0) {
      visitAscii(text.slice(start, at), visit);
      continue;
    }
    at = wideEnd(text, start);
    for (const token of tokens(text.slice(start, at))) for (const term of token.terms) visit(term);
  }
}

const SPACE = 0x20;

/** Where the stretch without spaces ends; minus that when it has letters beyond ASCII. */
function chunkEnd(text: string, start: number): number {
  let wide = false;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE) break;
    if (code >= 0x80) wide = true;
  }
  return wide ? -at : at;
}

/** The end of stretches beyond ASCII one after the other: pairs of letters reach across one space. */
function wideEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; ) {
    const next = chunkEnd(text, at);
    if (next >= 0) break;
    end = -next;
    at = end;
    while (at < text.length && text.charCodeAt(at) <= SPACE) at += 1;
  }
  return end;
}

function visitAscii(chunk: string, visit: (term: string) => void): void {
  const text = chunk.toLowerCase();
  for (const { start, end, words, signs } of asciiWords(text)) {
    if (words === 1 && signs === 0) visit(cut(text.slice(start, end)));
    else visitCompound(text.slice(start, end), words, text.slice(end, end + signs), visit);
  }
}

function visitCompound(written: string, words: number, signs: string, visit: (term: string) => void): void {
  const parts = words === 1 ? [written] : written.split(/['.&-]/);
  if ((words > 1 && words <= MAX_JOINED_PARTS) || signs !== '') visit(cut(parts.join('')) + signs);
  for (const part of parts) visit(cut(part));
}

const cut = (word: string): string => (word.length > MAX_TERM ? word.slice(0, MAX_TERM) : word);

/** The term that stands for a name's initials, folded. */
export const initialsTerm = (letters: string): string => INITIALS_MARK + letters;
export const isInitials = (term: string): boolean => term.startsWith(INITIALS_MARK);

/**
 * The terms of a name's initials, two to four: of Jean-Luc Picard both "jp" and "jlp", of João Miguel Silva both "jms"
 * and "js".
 */
export function initialsOf(name: string): string[] {
  const found = new Set<string>();
  for (const every of [false, true]) {
    let letters = '';
    for (const { parts } of compounds(name))
      for (const part of every ? parts : parts.slice(0, 1)) if (!part.unspaced) letters += firstLetter(part.text);
    if (letters.length >= 2 && letters.length <= 4) found.add(initialsTerm(letters));
    if (letters.length > 2) found.add(initialsTerm(letters.slice(0, 1) + letters.slice(-1)));
  }
  return [...found];
}

/** The terms of what stands in a person's name as its first letter only: "j" and "p" of J. P. Morland. */
export function lettersOf(name: string): string[] {
  const found: string[] = [];
  for (const { parts } of compounds(name))
    for (const { text, unspaced } of parts) {
      const letter = unspaced ? '' : firstLetter(text);
      if (letter !== '' && fold(text) === letter) found.push(initialsTerm(letter));
    }
  return found;
}

function firstLetter(word: string): string {
  let first = '';
  eachTerm(word, (term) => {
    first ||= term.slice(0, 1);
  });
  return first;
}
