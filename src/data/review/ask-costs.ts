import type { PersonId } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import { askChance } from '../../domain/graph/chances.ts';
import { SILENCE_DAYS } from '../../domain/review/readiness.ts';
import type { Book } from '../book.ts';
import type { PeopleGraph } from '../graph/read-ties.ts';
import type { Pace } from '../pace.ts';

/** What it costs to ask each person of the graph, −ln of how likely they help: as the tie is, and as if those asleep were awake. */
export interface AskCosts {
  readonly now: Float64Array;
  /** 0 for those who sleep, Infinity for all others. */
  readonly asleep: Float64Array;
}

const PEOPLE_A_STEP = 200;

export async function askCosts({ network }: Book, { people }: PeopleGraph, pace: Pace): Promise<AskCosts> {
  const now = new Float64Array(people.length).fill(Infinity);
  const asleep = new Float64Array(people.length).fill(Infinity);
  const stranger = -Math.log(askChance(0));
  const silentSince = addDays(network.today, -SILENCE_DAYS);
  for (const [at, id] of people.entries()) {
    if (at % PEOPLE_A_STEP === 0) await pace.breathe();
    const row = network.people.get(id)?.row;
    if (!row) continue;
    now[at] = row.strength === 0 ? stranger : -Math.log(askChance(row.strength));
    const faded = row.warmth === 'fading' || row.warmth === 'lapsed';
    const silent = row.lastContactOn === null || row.lastContactOn <= silentSince;
    if (row.warmth !== 'none' && (faded || silent)) asleep[at] = 0;
  }
  return { now, asleep };
}

export const sleeps = ({ asleep }: AskCosts, node: number): boolean => asleep[node] === 0;

export function isWarm({ network }: Book, person: PersonId): boolean {
  const warmth = network.people.get(person)?.row.warmth;
  return warmth === 'close' || warmth === 'warm';
}
