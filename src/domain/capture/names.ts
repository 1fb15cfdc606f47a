import type { Known } from './known.ts';
import { type Line, matchAt, type Span } from './line.ts';
import { NOBODY, PARTICLES, TITLE_WORDS } from './words.ts';

const LONGEST_NAME = 6;
/** How far back, in UTF-16 units, a name before a verb is looked for. */
const LONGEST_BEFORE = 200;
const SPACES = /[ \t\u00a0]*/y;
const WORD =
  /(?:\p{L}[\p{L}\p{M}\p{N}]*(?:['’.\u2010-]\p{L}[\p{L}\p{M}\p{N}]*)*(?:(?<=(?<![\p{L}\p{M}])\p{L}|(?<![\p{L}\p{M}])(?:Dr|Mr|Ms|Mrs|Prof|St|Jr|Sr))\.)?)/uy;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const POSSESSIVE = /['’]s$/i;
/** What may stand behind a name that nobody knows and that is not plainly one. */
const BOUNDARY = /\s*(?:$|[#,;:&+()@.!?/\n–—|]|-\s|(?:and|from|at|of|with)(?![\p{L}\p{N}]))/uy;

/** How much speaks for a person standing here: a preposition; nothing but the place; a comma before. */
export type Expectation = 'expected' | 'possible' | 'listed';

/** Reads a person's name that begins at `at` (after spaces); claims nothing. */
export function readName(line: Line, at: number, known: Known, expectation: Expectation): Span | null {
  const span = nameAt(line, at, known, expectation);
  // Of `Ana's boss` nothing says who was met.
  return span && !/^['’]s(?![\p{L}\p{N}])/iu.test(line.text.slice(span.end, span.end + 3)) ? span : null;
}

function nameAt(line: Line, at: number, known: Known, expectation: Expectation): Span | null {
  const words = wordsAt(line, at);
  const [first] = words;
  if (!first || isTitle(line, first)) return null;
  const nobody = NOBODY.has(textOf(line, first).toLowerCase());
  if (nobody && !(expectation === 'expected' && isSomebody(line, first, known))) return null;
  const knownCount = longestKnown(line, words, known);
  const run = capitals(line, words);
  const upTo = (count: number): Span => ({ start: first.start, end: words[count - 1]?.end ?? first.end });
  if (run > 0) {
    const count = knownCount >= 2 || knownCount >= run ? knownCount : run;
    const plain = expectation !== 'listed' || knownCount > 0 || bounded(line, upTo(count).end);
    return plain ? upTo(count) : null;
  }
  if (expectation === 'listed') return knownCount >= 2 ? upTo(knownCount) : null;
  const small = smallName(line, words);
  if (knownCount >= 2 || (knownCount === 1 && small <= 1)) return upTo(knownCount);
  if (small > 0 && expectation === 'expected') return upTo(small);
  return knownCount === 1 && expectation === 'expected' ? upTo(1) : null;
}

/** Reads a name that ends right before `end`, in capitals. */
export function readNameBefore(line: Line, end: number): Span | null {
  const from = Math.max(0, end - LONGEST_BEFORE);
  const before = /(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,4}$/u.exec(line.text.slice(from, end));
  if (!before || (before.index === 0 && from > 0)) return null;
  const start = from + before.index;
  const name = { start, end: start + before[0].trimEnd().length };
  return line.isFree(name) ? name : null;
}

const bounded = (line: Line, at: number): boolean => matchAt(line.rest, BOUNDARY, at) !== null;

const textOf = (line: Line, { start, end }: Span): string => line.text.slice(start, end);
const isTitle = (line: Line, word: Span): boolean => TITLE_WORDS.has(textOf(line, word).toLowerCase());

/** `with will` means the Will one knows, `with will power` does not. */
const isSomebody = (line: Line, word: Span, known: Known): boolean =>
  known.people(textOf(line, word)).length > 0 && bounded(line, word.end);

function wordsAt(line: Line, at: number): Span[] {
  const words: Span[] = [];
  for (let end = at; words.length < LONGEST_NAME; ) {
    const start = end + (matchAt(line.text, SPACES, end)?.[0].length ?? 0);
    if (words.length > 0 && start === end) break;
    const match = matchAt(line.text, WORD, start);
    if (!match || match[0] === '') break;
    const word = match[0].replace(POSSESSIVE, '');
    const span = { start, end: start + word.length };
    if (!line.isFree(span)) break;
    words.push(span);
    if (word !== match[0]) break;
    end = span.end;
  }
  return words;
}

function longestKnown(line: Line, words: readonly Span[], known: Known): number {
  const start = words[0]?.start ?? 0;
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    if (last && !PARTICLES.has(textOf(line, last)) && known.people(line.text.slice(start, last.end)).length)
      return count;
  }
  return 0;
}

/** How many words are a name by their capitals; `de` and the like count between them. */
function capitals(line: Line, words: readonly Span[]): number {
  let count = 0;
  for (const [index, word] of words.entries()) {
    const text = textOf(line, word);
    if (index > 0 && isTitle(line, word)) break;
    if (CAPITAL.test(text)) count = index + 1;
    else if (index === 0 || !PARTICLES.has(text.toLowerCase())) break;
  }
  return count;
}

/** How many small words make a name: up to three, none of them telling otherwise, up to a boundary. */
function smallName(line: Line, words: readonly Span[]): number {
  const small = words.findIndex((word) => NOBODY.has(textOf(line, word).toLowerCase()) || isTitle(line, word));
  const count = small < 0 ? words.length : small;
  const last = words[count - 1];
  return last && count <= 3 && bounded(line, last.end) ? count : 0;
}
