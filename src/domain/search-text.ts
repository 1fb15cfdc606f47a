import { asciiWords } from './ascii-words.ts';
import { fold } from './text.ts';

/** How text becomes terms. A stored index that another version made is built anew. */
export const TOKENIZER_VERSION = 3;

/** A stretch of a text that can be found, with the terms it is found by. */
export interface Token {
  /** In UTF-16 units; never within a surrogate pair or before a combining mark. */
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

/** Longer words are found by their beginning. */
export const MAX_TERM = 40;
/** More parts than this are no word ("a.b.c.d.e"), and are not joined. */
export const MAX_JOINED_PARTS = 4;

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`;
/** What may stand inside a name or word: O'Brien, Jean-Luc, AT&T, J.P.; soft hyphens and zero-width joiners. */
const CONNECTOR = String.raw`[’'.&\-‐‑\u00ad\u200b-\u200d\u2060]`;
const COMPOUND = new RegExp(`${WORD}(?:${CONNECTOR}${WORD})*(?:[+#]{1,3}(?![\\p{L}\\p{N}]))?`, 'gu');
const PARTS = new RegExp(WORD, 'gu');
const SUFFIX = /[+#]+$/u;
/** Written without spaces between words: terms are pairs of letters. */
const UNSPACED_RUNS =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{N}\p{M}]]+/gv;
const UNSPACED =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{N}]]/v;
/** A letter with its marks. */
const LETTER = /\P{M}\p{M}*/gu;
/** What may part the two halves of a name written in such letters. */
const GAP = /^[ \u3000・･]$/u;

/** Letters that German and Nordic writers also spell with two. */
const SPELT_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const SPELT = /[äöüåø]/g;

const ASCII_WORD = /^[a-zA-Z0-9]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\x00-\x7f]*$/;

/** The terms of one word: folded, and as it is spelt without umlauts. */
export function wordTerms(word: string): string[] {
  if (ASCII_WORD.test(word)) return [word.toLowerCase().slice(0, MAX_TERM)];
  const folded = fold(word).slice(0, MAX_TERM);
  if (!folded) return [];
  const lower = word.toLowerCase().normalize('NFC');
  if (lower.search(SPELT) < 0) return [folded];
  const spelt = fold(lower.replace(SPELT, (letter) => SPELT_OUT[letter] ?? letter)).slice(0, MAX_TERM);
  return spelt === folded ? [folded] : [folded, spelt];
}

/** One word as written, between spaces and punctuation, taken apart. */
export interface Compound {
  readonly start: number;
  readonly end: number;
  /** Words of letters that are written with spaces, runs of letters that are not; in order. */
  readonly parts: readonly Part[];
  /** The parts as one word, where there are several: "obrien", "att"; or with its sign: "c++". */
  readonly joined: readonly string[];
  /** True for "c++": the sign belongs to the word. */
  readonly signed: boolean;
}
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly unspaced: boolean;
}

/** Walks the words of a text. */
export function compounds(text: string): Iterable<Compound> {
  return ASCII.test(text) ? asciiCompounds(text) : anyCompounds(text);
}

/** Words of ASCII letters, which are found in a tenth of the time. */
function asciiCompounds(text: string): Compound[] {
  const found: Compound[] = [];
  for (const { start, end, words, signs } of asciiWords(text)) {
    const written = text.slice(start, end);
    const parts: Part[] = [];
    let at = start;
    for (const word of words === 1 ? [written] : written.split(/['.&-]/)) {
      parts.push({ start: at, end: at + word.length, text: word, unspaced: false });
      at += word.length + 1;
    }
    const joins = (words > 1 && words <= MAX_JOINED_PARTS) || signs > 0;
    const whole = parts
      .map((part) => part.text)
      .join('')
      .toLowerCase();
    const joined = joins ? [whole.slice(0, MAX_TERM) + text.slice(end, end + signs)] : [];
    found.push({ start, end: end + signs, parts, joined, signed: signs > 0 });
  }
  return found;
}

function* anyCompounds(text: string): Generator<Compound> {
  for (const match of text.matchAll(COMPOUND)) {
    const [written] = match;
    const start = match.index;
    const words = [...written.matchAll(PARTS)];
    const parts = words.flatMap((word) => partsOf(word[0], start + word.index));
    const suffix = SUFFIX.exec(written)?.[0] ?? '';
    const joins = (words.length > 1 && words.length <= MAX_JOINED_PARTS) || suffix !== '';
    const joined = joins ? wordTerms(words.map((word) => word[0]).join('')).map((term) => term + suffix) : [];
    yield { start, end: start + written.length, parts, joined, signed: suffix !== '' };
  }
}

function partsOf(word: string, offset: number): Part[] {
  if (ASCII_WORD.test(word) || !UNSPACED.test(word))
    return [{ start: offset, end: offset + word.length, text: word, unspaced: false }];
  const parts: Part[] = [];
  const add = (from: number, to: number, unspaced: boolean) => {
    if (to > from) parts.push({ start: offset + from, end: offset + to, text: word.slice(from, to), unspaced });
  };
  let done = 0;
  for (const run of word.matchAll(UNSPACED_RUNS)) {
    add(done, run.index, false);
    done = run.index + run[0].length;
    add(run.index, done, true);
  }
  add(done, word.length, false);
  return parts;
}

/** A letter (with its marks) of a text, folded. */
export interface Letter {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The letters of a stretch, those that fold to nothing left out. */
export function letters(text: string, offset = 0): Letter[] {
  const found: Letter[] = [];
  for (const match of text.matchAll(LETTER)) {
    const folded = fold(match[0]);
    const start = offset + match.index;
    if (folded) found.push({ start, end: start + match[0].length, folded });
  }
  return found;
}

/**
 * Walks what can be found in a text: each word; each compound as one word; each pair of neighbouring
 * letters where no spaces are written, also across the one space of a name; and each last letter.
 */
export function* tokens(text: string): Generator<Token> {
  let before: Letter | null = null;
  for (const compound of compounds(text)) {
    if (compound.joined.length) yield { start: compound.start, end: compound.end, terms: compound.joined };
    for (const part of compound.parts) {
      if (!part.unspaced) {
        before = null;
        const terms = wordTerms(part.text);
        if (terms.length) yield { start: part.start, end: part.end, terms };
        continue;
      }
      const run = letters(part.text, part.start);
      const [first] = run;
      if (before && first && GAP.test(text.slice(before.end, first.start))) yield pair(before, first);
      for (const [index, letter] of run.entries()) {
        const next = run[index + 1];
        yield next ? pair(letter, next) : { start: letter.start, end: letter.end, terms: [letter.folded] };
      }
      before = run.at(-1) ?? null;
    }
  }
}

const pair = (a: Letter, b: Letter): Token => ({ start: a.start, end: b.end, terms: [a.folded + b.folded] });
