import type { Captured, LocalDate, NamedCompany, NamedPerson } from '../../contract/index.ts';
import { findEventDate } from './dates.ts';
import type { FoundCompany } from './employers.ts';
import { findFollowUp } from './follow-up.ts';
import { findIntroducer } from './introducer.ts';
import { findKind } from './kinds.ts';
import { choosePerson, type Known } from './known.ts';
import { Line, matchAt, type Span } from './line.ts';
import { noteOf } from './note.ts';
import { type FoundPerson, findPeople } from './people.ts';

/** As many people as a choice is shown of. */
const MOST_MATCHES = 10;

/**
 * Understands a line such as `coffee with Ana Souza (VP Eng, Nubank) yesterday, intro by Priya, follow up in
 * 3 weeks`. Whatever is written, it answers; what is not understood is the note.
 *
 * @param today dates that happened are looked for before it, the follow-up after it
 * @param known whom names in the line may mean
 */
export function parseCapture(text: string, today: LocalDate, known: Known): Captured {
  const line = new Line(text);
  const followUpOn = findFollowUp(line, today);
  const on = findEventDate(line.rest, today);
  if (on) {
    line.claim(on.span);
    joinBefore(line, on.span);
  }
  const introducer = findIntroducer(line, known);
  const kind = findKind(line);
  const people = findPeople(line, kind, known);
  if (kind) {
    joinBefore(line, kind.span);
    joinMe(line, kind.wordSpan);
  }
  return {
    text,
    kind: { span: kind?.span ?? null, value: kind?.value ?? 'meeting' },
    on: { span: on?.span ?? null, value: on?.value ?? today },
    people: people.map((person) => ({
      ...named(line, person.span, person.company, known),
      title: person.title,
      company: person.company && namedCompany(person.company),
    })),
    introducedBy: introducer && named(line, introducer, null, known),
    followUpOn,
    note: noteOf(line),
  };
}

/** `on` before a date and `for a` before a coffee say nothing by themselves. */
function joinBefore(line: Line, { start }: Span): void {
  const before = /(?:(?:^|\s)(?:on|for|over|at|by|an?|had|had an?))+\s+$/iu.exec(line.text.slice(0, start));
  if (before) line.join({ start: before.index, end: start });
}

/** `Ana called me`. */
function joinMe(line: Line, { end }: Span): void {
  const me = matchAt(line.text, /\s+(?:me|us)(?![\p{L}\p{N}'’])/iuy, end);
  if (me) line.join({ start: end, end: end + me[0].length });
}

function named(line: Line, span: Span, company: FoundPerson['company'], known: Known): NamedPerson {
  const name = line.text.slice(span.start, span.end);
  const matches = known.people(name);
  const person = choosePerson(name, matches, company?.matches ?? null);
  const ranked = [...matches].sort(
    (a, b) => b.ref.strength - a.ref.strength || compareText(a.ref.name, b.ref.name) || compareText(a.ref.id, b.ref.id),
  );
  return {
    span,
    name,
    matches: ranked.slice(0, MOST_MATCHES).map((match) => ({ ...match.ref, company: match.company })),
    person: person?.ref ?? null,
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const namedCompany = ({ span, name, matches }: FoundCompany): NamedCompany => ({
  span,
  name,
  matches: matches.slice(0, MOST_MATCHES),
  company: matches.length === 1 ? (matches[0] ?? null) : null,
});
