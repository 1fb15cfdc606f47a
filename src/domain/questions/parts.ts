import type { LocalDate } from '../../contract/index.ts';
import type { Days } from '../query/days.ts';
import { readSpokenDays } from '../query/spoken.ts';
import type { OpenQuestion } from './read.ts';

/** A stretch of a question that says one thing of it. */
export interface Stretch {
  readonly part: 'name' | 'company' | 'place' | 'time';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Of a time. */
  readonly days?: Days;
}

const WORD = /\S+/gu;
/** What leads to a place, and to a company or an occasion. */
const PREPOSITION = /(?:^|\s)(in|near|around|at|from|of|with|on)\s+/giu;

/**
 * Takes the rest of a question apart: `in Lisbon last spring` is a place and a time, `at Nubank since March` a company and
 * a time. What stands without a preposition is a name.
 */
export function partsOf({ kind, rest, from, to }: OpenQuestion, today: LocalDate): Stretch[] {
  if (kind !== 'met' && kind !== 'not_talked') {
    const part = kind === 'who_at' || kind === 'who_at_competitors' ? 'company' : 'name';
    return rest.trim() === '' ? [] : [{ part, ...trimmed(rest, from, to) }];
  }
  const time = timeIn(rest, today);
  if (!time) return namesIn(rest, from);
  const { start, end, days } = time;
  return [
    ...namesIn(rest.slice(0, start), from),
    { part: 'time' as const, text: rest.slice(start, end), from: from + start, to: from + end, days },
    ...namesIn(rest.slice(end), from + end),
  ];
}

function trimmed(text: string, from: number, to: number) {
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  return { text: text.trim(), from: from + lead, to: to - tail };
}

/** The longest stretch at the end, or else at the beginning, that says a time. */
function timeIn(rest: string, today: LocalDate): { start: number; end: number; days: Days } | null {
  const words = [...rest.matchAll(WORD)]
    .slice(0, 16)
    .map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const last = words.at(-1)?.end ?? 0;
  const spans = [
    ...words.map(({ start }) => ({ start, end: last })),
    ...words.toReversed().map(({ end }) => ({ start: words[0]?.start ?? 0, end })),
  ];
  for (const { start, end } of spans) {
    const days = readSpokenDays(rest.slice(start, end), today);
    if (days && days !== 'never') return { start, end, days };
  }
  return null;
}

function namesIn(text: string, from: number): Stretch[] {
  if (text.trim() === '') return [];
  const marks = [...text.matchAll(PREPOSITION)];
  const stretches: Stretch[] = [];
  const add = (part: Stretch['part'], start: number, end: number) => {
    const stretch = trimmed(text.slice(start, end), from + start, from + end);
    if (stretch.text !== '') stretches.push({ part, ...stretch });
  };
  add('name', 0, marks[0]?.index ?? text.length);
  for (const [at, mark] of marks.entries()) {
    const place = /^(?:in|near|around)$/i.test(mark[1] ?? '');
    add(place ? 'place' : 'company', mark.index + mark[0].length, marks[at + 1]?.index ?? text.length);
  }
  return stretches;
}
