import type { PersonId, PersonLikeness, SkippedBlock } from '../../contract/index.ts';
import { pairPeople } from './people-pairs.ts';
import { statisticsOf } from './people-statistics.ts';
import { scorePeople } from './person-score.ts';
import { type PersonFacts, traitsOf } from './person-traits.ts';

/** Below, two records are likelier two than one, and the pair is not shown. */
export const LIKELY = 0.5;
/** Nobody looks through more; the likeliest are kept. */
const MOST_PAIRS = 10_000;
/** Pairs compared between two looks at whether to go on. */
const STEP = 2000;

export interface Found<Id, Reason> {
  readonly a: Id;
  readonly b: Id;
  readonly score: number;
  readonly reasons: readonly Reason[];
}
export interface Search<Id, Reason> {
  readonly pairs: readonly Found<Id, Reason>[];
  readonly records: number;
  readonly compared: number;
  readonly leftOut: number;
  readonly skipped: readonly SkippedBlock[];
}

/** Finds the pairs of people that are likely one, the likeliest first. Yields how far it is, 0 to 1. */
export function* findPeople(facts: readonly PersonFacts[]): Generator<number, Search<PersonId, PersonLikeness>> {
  const people = facts.map(traitsOf);
  yield 0.1;
  const common = statisticsOf(people);
  const skipped: SkippedBlock[] = [];
  const pairing = pairPeople(people, skipped);
  let paired = pairing.next();
  for (let step = 1; !paired.done; paired = pairing.next(), step++) yield Math.min(0.5, 0.1 + 0.1 * step);
  const pairs = paired.value;
  const found: Found<PersonId, PersonLikeness>[] = [];
  let compared = 0;
  for (const [one, other] of pairs) {
    const [a, b] = [people[one], people[other]];
    if (!a || !b) continue;
    const scored = scorePeople(a, b, common);
    if (scored.score >= LIKELY) found.push({ a: a.id, b: b.id, ...scored });
    compared += 1;
    if (compared % STEP === 0) yield 0.5 + (0.5 * compared) / pairs.size;
  }
  return { ...mostLikely(found), records: people.length, compared, skipped: biggest(skipped) };
}

/** The likeliest, in an order that does not depend on how they were found. */
export function mostLikely<Id extends string, Reason>(
  found: readonly Found<Id, Reason>[],
): { pairs: Found<Id, Reason>[]; leftOut: number } {
  const sorted = found.toSorted((x, y) => y.score - x.score || (`${x.a}${x.b}` < `${y.a}${y.b}` ? -1 : 1));
  return { pairs: sorted.slice(0, MOST_PAIRS), leftOut: Math.max(0, sorted.length - MOST_PAIRS) };
}

const MOST_SKIPPED = 20;
/** The biggest of them; a name of several words is in several blocks. */
export function biggest(skipped: readonly SkippedBlock[]): SkippedBlock[] {
  const byValue = new Map<string, SkippedBlock>();
  for (const block of skipped.toSorted((a, b) => b.records - a.records)) {
    const key = `${block.by} ${block.value}`;
    if (!byValue.has(key)) byValue.set(key, block);
  }
  return [...byValue.values()].slice(0, MOST_SKIPPED);
}
