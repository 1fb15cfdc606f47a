import { type LocalDate, Warmth } from '../../../contract/index.ts';
import { type DayNumber, dayNumber } from '../../../domain/graph/days.ts';
import { sharedWork } from '../../../domain/shared-work.ts';
import { sharedRank, strengthOfRank, warmthOf } from '../../../domain/tie.ts';
import type { Book } from '../../book.ts';
import { isCurrent, type PersonNode } from '../../network/nodes.ts';
import type { EmploymentBase } from '../../network/rows.ts';
import type { PeopleGraph } from '../read-ties.ts';
import type { History } from './history.ts';

/** The network as it was on a day, people numbered as in the graph. */
export interface Then {
  readonly date: LocalDate;
  readonly day: DayNumber;
  /** Before today. */
  readonly past: boolean;
  /** 1 for those who were known. */
  readonly known: Uint8Array;
  readonly strength: Float64Array;
  /** Places in the words of warmth. */
  readonly warmth: Uint8Array;
}

const WORDS = Warmth.options;
const NONE = WORDS.indexOf('none');

const present = new WeakMap<PeopleGraph, Then>();

/** Today, as the network has it: with the user's word on ties. */
export function presentOf(book: Book, graph: PeopleGraph): Then {
  const known = present.get(graph);
  if (known) return known;
  const then = readPresent(book, graph);
  present.set(graph, then);
  return then;
}

function readPresent(book: Book, { people }: PeopleGraph): Then {
  const date = book.network.today;
  const strength = new Float64Array(people.length);
  const warmth = new Uint8Array(people.length).fill(NONE);
  for (const [person, id] of people.entries()) {
    const row = book.network.people.get(id)?.row;
    if (!row) continue;
    strength[person] = row.strength;
    warmth[person] = WORDS.indexOf(row.warmth);
  }
  return { date, day: dayNumber(date), past: false, known: new Uint8Array(people.length).fill(1), strength, warmth };
}

/**
 * A day of the past by what was recorded up to it. The user's own word on a tie is of now: nobody knows since when it
 * has held, so it does not count.
 */
export function pastOf(book: Book, { graph, nodes, curves, known, colleagues }: History, date: LocalDate): Then {
  const day = dayNumber(date);
  const size = graph.people.length;
  const then = {
    known: new Uint8Array(size),
    strength: new Float64Array(size),
    warmth: new Uint8Array(size).fill(NONE),
  };
  const shared = new Map(
    colleagues.map((person) => [
      person,
      sharedRank(sharedWork(book.network.career, nodes[person]?.employments ?? [], date), date),
    ]),
  );
  for (let person = 0; person < size; person += 1) {
    if ((known[person] ?? day + 1) > day) continue;
    then.known[person] = 1;
    const last = curves.lastOn(person, day);
    const strength = strengthOfRank(curves.rankOn(person, day) + (shared.get(person) ?? 0));
    then.strength[person] = strength;
    then.warmth[person] = WORDS.indexOf(warmthOf(strength, last !== null));
  }
  return { date, day, past: true, ...then };
}

/** Whether an employment had begun and not ended; one without a beginning has begun. */
export const isCurrentOn = (job: EmploymentBase, date: LocalDate): boolean =>
  hasBegun(job, date) && isCurrent(job, date);

/** A month or a year has begun with its first day. */
export const hasBegun = ({ started_on }: Pick<EmploymentBase, 'started_on'>, date: LocalDate): boolean =>
  started_on === null || started_on <= date;

/** Where somebody was, of several places the one they came to last. */
export function jobOn({ employments }: PersonNode, date: LocalDate): EmploymentBase | null {
  let latest: EmploymentBase | null = null;
  for (const job of employments)
    if (isCurrentOn(job, date) && (latest === null || (job.started_on ?? '') > (latest.started_on ?? ''))) latest = job;
  return latest;
}
