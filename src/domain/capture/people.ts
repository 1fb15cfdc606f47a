import { type Employer, readEmployer } from './employers.ts';
import type { FoundKind } from './kinds.ts';
import type { Known } from './known.ts';
import { type Line, matchAt, type Span } from './line.ts';
import { type Expectation, readName } from './names.ts';
import { TAKES_PERSON, TITLE_WORDS } from './words.ts';

export interface FoundPerson extends Employer {
  readonly span: Span;
}

const MOST_PEOPLE = 50;
const AFTER_KIND = /\s*(?:[:–—-]\s*)?((?:up\s+)?(?:with|w|w\/|to|from|between)\s+)?/iuy;
const WITH = /(?<![\p{L}\p{N}])(?:with\s+|w\s+|w\/\s*)/giu;
const TO_OR_FROM = /(?<![\p{L}\p{N}])(?:to|from)\s+/giu;
const NEXT = /\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|with|plus)\s+|\s*[&+/]\s*/iuy;
/** `with recruiter Jane Doe`. */
const TITLE_BEFORE = /\s*(?:(?:the|my|our|a|an|their)\s+)?((?:\p{Ll}[\p{L}-]*\s+){1,3})(?=\p{Lu})/uy;
const WORD_BEGINS = /(?<![\p{L}\p{M}\p{N}'’.-])\p{L}/gu;

/** Finds the people met, with what is said about their work. Claims them. */
export function findPeople(line: Line, kind: FoundKind | null, known: Known): FoundPerson[] {
  const loosely = kind?.value === 'coffee' || kind?.value === 'event';
  const read = (from: number, expectation: Expectation) => readPeople(line, from, known, expectation, loosely);
  for (const { joint, at, expectation } of places(line, kind)) {
    const people = read(at, expectation);
    if (people.length === 0) continue;
    line.join(joint);
    return people;
  }
  // Nothing says where the people stand: whole names of known people are taken for them.
  for (const { index } of line.rest.matchAll(WORD_BEGINS)) {
    const name = readName(line, index, known, 'listed');
    if (
      name &&
      /\s/.test(line.text.slice(name.start, name.end)) &&
      known.people(line.text.slice(name.start, name.end)).length
    )
      return read(index, 'listed');
  }
  return [];
}

interface Place {
  /** The words that lead to it. */
  readonly joint: Span;
  readonly at: number;
  readonly expectation: Expectation;
}

/** Where people may stand, the likeliest first. */
function* places(line: Line, kind: FoundKind | null): Generator<Place> {
  const { rest } = line;
  const takesPerson = kind !== null && TAKES_PERSON.has(kind.word);
  for (const { end } of kind ? [kind.wordSpan, kind.span] : []) {
    const lead = matchAt(line.text, AFTER_KIND, end);
    const at = end + (lead?.[0].length ?? 0);
    yield { joint: { start: end, end: at }, at, expectation: lead?.[1] || takesPerson ? 'expected' : 'possible' };
  }
  for (const match of rest.matchAll(WITH)) yield placeAfter(match, 'expected');
  if (kind) for (const match of rest.matchAll(TO_OR_FROM)) yield placeAfter(match, 'possible');
  const begin = /^[\s"'“”]*/.exec(line.text)?.[0].length ?? 0;
  yield { joint: { start: begin, end: begin }, at: begin, expectation: 'listed' };
}

const placeAfter = (match: RegExpExecArray, expectation: Expectation): Place => {
  const end = match.index + match[0].length;
  return { joint: { start: match.index, end }, at: end, expectation };
};

function readPeople(line: Line, from: number, known: Known, first: Expectation, loosely: boolean): FoundPerson[] {
  const people: FoundPerson[] = [];
  for (let at = from, expectation = first, joint = { start: from, end: from }; people.length < MOST_PEOPLE; ) {
    const before = titleBefore(line, at);
    const span = readName(line, before?.end ?? at, known, expectation);
    if (!span) break;
    line.claim(span);
    line.join({ start: joint.start, end: span.start });
    const { title, company, end } = readEmployer(line, span.end, known, loosely);
    people.push({ span, title: title ?? before?.title ?? null, company });
    const next = matchAt(line.text, NEXT, end);
    if (!next) break;
    joint = { start: end, end: end + next[0].length };
    at = joint.end;
    expectation = next[0].trim() === ',' ? 'listed' : 'possible';
  }
  return people;
}

function titleBefore(line: Line, at: number): { title: string; end: number } | null {
  const match = matchAt(line.rest, TITLE_BEFORE, at);
  const title = match?.[1]?.trim();
  if (!match || !title || !TITLE_WORDS.has(title.split(/\s+/).at(-1) ?? '')) return null;
  return { title, end: at + match[0].length };
}
