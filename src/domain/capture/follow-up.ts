import type { LocalDate } from '../../contract/index.ts';
import { type FoundDate, findComingDate } from './dates.ts';
import type { Line } from './line.ts';

const TRIGGER =
  /(?<![\p{L}\p{N}])(?:follow(?:ing)?[\s-]?up|remind(?:er)?(?:\s+me)?|ping|check(?:ing)?[\s-](?:in|back)|get\s+back|touch\s+base|circle\s+back|reach\s+out|(?:catch\s+up|talk|speak|meet)\s+again|reconnect|nudge|next\s+(?:touch|contact|step))(?![\p{L}\p{N}])/giu;
/** Up to here a trigger and its date belong together. A comma before a year is part of a date. */
const CLAUSE_ENDS = /[;\n#]|[.!?](?:\s|$)|,(?!\s*\d{4})/u;
const CLAUSE_BEGINS = /(?:^|[;,#\n]|[.!?]\s)(?=[^;,#\n]*$)/u;
/** What may stand between the two without meaning anything more. */
const NOTHING_MORE = /^(?:\s|:|again|with|to|her|him|them|back|in|on|by|at|around|come)*$/iu;
const LEAD = /^\s*(?:to\s+|:\s*)/iu;

/** Finds `follow up in 3 weeks`, `remind me to send it on 3 May`, `in a month: check in`. Claims it. */
export function findFollowUp(line: Line, today: LocalDate): FoundDate | null {
  const { rest } = line;
  for (const match of rest.matchAll(TRIGGER)) {
    const trigger = { start: match.index, end: match.index + match[0].length };
    const clause = rest.slice(
      trigger.end,
      trigger.end + (CLAUSE_ENDS.exec(rest.slice(trigger.end))?.index ?? rest.length),
    );
    const date = findComingDate(clause, today);
    if (date) {
      const between = clause.slice(0, date.span.start);
      const start = trigger.end + date.span.start;
      const end = trigger.end + date.span.end;
      const span = { start: NOTHING_MORE.test(between) ? trigger.start : start, end };
      line.claim(span);
      // What to follow up on stays in the note, without the words that lead to it.
      line.join(trigger);
      line.join({ start: trigger.end, end: trigger.end + (LEAD.exec(between)?.[0].length ?? 0) });
      return { span, value: date.value };
    }
    const before = dateBefore(rest, trigger.start, today);
    if (before) {
      const span = { start: before.span.start, end: trigger.end };
      line.claim(span);
      return { span, value: before.value };
    }
  }
  return null;
}

/** A date right before the trigger, in its clause: `in 3 weeks follow up`. */
function dateBefore(rest: string, end: number, today: LocalDate): FoundDate | null {
  const said = rest.slice(Math.max(0, end - 200), end);
  const begin = CLAUSE_BEGINS.exec(said.trimEnd().replace(/[,:–—-]+$/u, ''));
  const offset = end - said.length + (begin ? begin.index + begin[0].length : 0);
  const clause = rest.slice(offset, end);
  const date = findComingDate(clause, today);
  if (!date || !/^[\s,:–—-]*$/u.test(clause.slice(date.span.end))) return null;
  return { span: { start: offset + date.span.start, end: offset + date.span.end }, value: date.value };
}
