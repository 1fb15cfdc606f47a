import type { Marked } from '../contract/index.ts';
import type { Atom, Matcher, Slot } from './search-query.ts';
import { initialsOf, lettersOf } from './search-terms.ts';
import { letters, tokens } from './search-text.ts';

/** A stretch of a text that matched, its term, and the part of the query that wanted it. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly atom: Atom;
}

/** Letters a snippet has, about. */
const SNIPPET = 140;
/** Letters of a text that are looked through for its snippet. */
const LOOKED_THROUGH = 100_000;
/** What belongs to the letter or emoji before it. */
const CONTINUES = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u;

/** A name or title with everything that matched marked; joined, the runs are the text. */
export function mark(title: string, matcher: Matcher): Marked {
  return runs(title, 0, title.length, find(title, matcher, true));
}

/** Which slots of the query a text fulfils; a name also by what its bearer is called, or by letters within it. */
export function fulfilled(text: string, matcher: Matcher, isName: boolean): Set<Slot> {
  const terms = find(text, matcher, isName).map(({ term }) => term);
  if (isName) terms.push(...initialsOf(text), ...lettersOf(text));
  return new Set(
    matcher.query.slots.filter((slot) =>
      slot.some((reading) => reading.every((atom) => terms.some((term) => matcher.closeness(atom, term, isName) > 0))),
    ),
  );
}

/**
 * The part of a text that shows the match best, about 140 letters cut between words, with an ellipsis where
 * it was cut. Null when nothing in the text matches.
 */
export function snippet(text: string, matcher: Matcher): Marked | null {
  const searched = text.length > LOOKED_THROUGH ? text.slice(0, LOOKED_THROUGH) : text;
  const found = find(searched, matcher, false);
  const window = bestWindow(found);
  if (!window) return null;
  const [start, end] = cut(text, window.start, window.end);
  const marked = runs(text, start, end, found);
  if (start > 0) marked.unshift({ text: '…', match: false });
  if (end < text.length) marked.push({ text: '…', match: false });
  return marked;
}

function find(text: string, matcher: Matcher, isName: boolean): Found[] {
  const found: Found[] = [];
  for (const { start, end, terms } of tokens(text)) {
    for (const term of terms) {
      const best = matcher.best(term, isName);
      if (!best) continue;
      const { atom } = best;
      const from = term === atom.term ? -1 : term.indexOf(atom.term);
      const isPart = from > 0 || (from === 0 && (atom.prefix || matcher.leniency !== 'strict'));
      found.push({
        start: isPart && from > 0 ? endOfBeginning(text, start, end, from) : start,
        end: isPart ? endOfBeginning(text, start, end, from + atom.term.length) : end,
        term,
        atom,
      });
      break;
    }
  }
  return found;
}

/** Where the first `length` folded letters of a word end in the text. */
function endOfBeginning(text: string, start: number, end: number, length: number): number {
  let seen = 0;
  for (const letter of letters(text.slice(start, end), start)) {
    // Connectors ("O'Brien") are not in the term.
    if (/^[\p{L}\p{N}]/u.test(letter.folded)) seen += letter.folded.length;
    if (seen >= length) return letter.end;
  }
  return end;
}

/** The stretch no longer than a snippet with the most different words of the query, then the most matches, then the first. */
function bestWindow(found: readonly Found[]): { start: number; end: number } | null {
  let best: { start: number; end: number; different: number; all: number } | null = null;
  const counts = new Map<Atom, number>();
  let last = 0;
  for (const [first, { start, atom }] of found.entries()) {
    for (; last < found.length && (last <= first || found[last]!.end - start <= SNIPPET); last++) {
      const entering = found[last]!.atom;
      counts.set(entering, (counts.get(entering) ?? 0) + 1);
    }
    const all = last - first;
    if (!best || counts.size > best.different || (counts.size === best.different && all > best.all))
      best = { start, end: found[last - 1]!.end, different: counts.size, all };
    const left = (counts.get(atom) ?? 1) - 1;
    if (left === 0) counts.delete(atom);
    else counts.set(atom, left);
  }
  return best;
}

/** Widens a stretch evenly to a snippet's length, then moves its ends between words, or at least letters. */
function cut(text: string, from: number, to: number): [start: number, end: number] {
  const room = Math.max(0, SNIPPET - (to - from));
  let start = Math.max(0, from - Math.floor(room / 3));
  let end = Math.min(text.length, start + Math.max(SNIPPET, to - from));
  start = Math.max(0, Math.min(start, end - SNIPPET));
  if (start > 0) {
    const space = text.slice(start - 1, from).search(/\s/u);
    start = space >= 0 ? start + space : letterEdge(text, start, 1);
  }
  if (end < text.length) {
    const space = text.slice(to, end + 1).search(/\s(?=\S*$)/u);
    end = space >= 0 ? to + space : letterEdge(text, end, -1);
  }
  while (start < from && /\s/u.test(text[start]!)) start += 1;
  while (end > to && /\s/u.test(text[end - 1]!)) end -= 1;
  return [Math.min(start, from), Math.max(end, to)];
}

/** Moves a place until it parts no surrogate pair, mark or joined emoji. */
function letterEdge(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (edge > 0 && edge < text.length && !partsLetters(text, edge)) edge += step;
  return edge;
}

function partsLetters(text: string, at: number): boolean {
  if (/[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1]!)) return false;
  if (text[at - 1] === '\u200d') return false;
  return !CONTINUES.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** The stretch in runs; overlapping matches become one. */
function runs(text: string, start: number, end: number, found: readonly Found[]): Marked {
  const marked: Marked = [];
  let done = start;
  const add = (to: number, match: boolean) => {
    if (to <= done) return;
    const last = marked.at(-1);
    if (last && last.match === match) last.text += text.slice(done, to);
    else marked.push({ text: text.slice(done, to), match });
    done = to;
  };
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const stretch of inOrder) {
    if (stretch.end <= done || stretch.start >= end) continue;
    add(Math.min(stretch.start, end), false);
    add(Math.min(stretch.end, end), true);
  }
  add(end, false);
  return marked;
}
