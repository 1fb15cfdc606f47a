import type { InteractionKind } from '../../contract/index.ts';
import type { Line, Span } from './line.ts';
import { KIND_WORDS, LESS_TELLING } from './words.ts';

export interface FoundKind {
  readonly span: Span;
  readonly value: InteractionKind;
  /** The word of contact as written, small, and where it stands: `met` of `met Ana for lunch`. */
  readonly word: string;
  readonly wordSpan: Span;
}

const KIND_OF = new Map(
  Object.entries(KIND_WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as InteractionKind] as const)),
);
const PHRASES = [...KIND_OF.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '\\s+').replaceAll("'", "['’]"))
  .join('|');
const KIND = new RegExp(`(?<![\\p{L}\\p{N}@#])(${PHRASES})(?![\\p{L}\\p{N}])`, 'giu');
/** `met for lunch`, `caught up over a quick coffee`. */
const OVER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:for|over|by)\\s+(?:an?\\s+|the\\s+)?(?:\\p{L}+\\s+)?(${PHRASES})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Finds what kind of contact it was: the first word that says so, or what it was over. Claims it. */
export function findKind(line: Line): FoundKind | null {
  const { rest } = line;
  for (const match of rest.matchAll(KIND)) {
    const first = found(match[1] ?? '', match.index);
    if (!first) continue;
    const over = LESS_TELLING.has(first.word) ? overWhat(rest, first.span.end) : null;
    if (over) line.join(first.span);
    line.claim((over ?? first).span);
    return over ? { ...over, word: first.word, wordSpan: first.span } : first;
  }
  return null;
}

function overWhat(rest: string, from: number): FoundKind | null {
  const match = OVER.exec(rest.slice(from));
  if (!match) return null;
  const over = found(match[1] ?? '', from + match.index + match[0].length - (match[1] ?? '').length);
  return over && !LESS_TELLING.has(over.word) ? over : null;
}

function found(text: string, start: number): FoundKind | null {
  const word = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  const value = KIND_OF.get(word);
  const span = { start, end: start + text.length };
  return value ? { span, value, word, wordSpan: span } : null;
}
