import type { Database } from 'better-sqlite3';
import type { PersonId } from '../../contract/index.ts';
import { EvidenceLog } from '../../domain/graph/evidence-log.ts';
import { TieCollector } from '../../domain/graph/tie-collector.ts';
import type { TieGraph } from '../../domain/graph/tie-graph.ts';
import type { TieTally } from '../../domain/graph/tie-tally.ts';
import type { Network } from '../network/network.ts';
import type { Pace } from '../pace.ts';
import {
  readColleagues,
  readContactsTogether,
  readInterviewsTogether,
  readIntroductions,
  readRelationships,
  type Tell,
} from './evidence-rows.ts';

/** The living people as numbers, and who of them knows whom. */
export interface PeopleGraph {
  readonly people: readonly PersonId[];
  readonly numbers: ReadonlyMap<PersonId, number>;
  readonly ties: TieGraph;
  /** What the ties add up from. */
  readonly tally: TieTally;
  /** Since when each tie is, and by what. */
  readonly log: EvidenceLog;
}

/** Reads who knows whom: colleagues, recorded relationships, introductions made, meetings and interviews together. */
export async function readTies(db: Database, network: Network, pace: Pace): Promise<PeopleGraph> {
  // In order of their ids, so that a change of a person leaves everybody's number.
  const people = [...network.people.keys()].sort();
  await pace.breathe();
  const numbers = new Map<PersonId, number>();
  for (const id of people) {
    numbers.set(id, numbers.size);
    if (pace.due) await pace.breathe();
  }
  const collector = new TieCollector(people.length);
  const log = new EvidenceLog();
  const tell = teller(numbers, log, collector);
  await pace.breathe();
  await readColleagues(network, 'all', pace, tell);
  await readRelationships(db, 'all', pace, tell);
  await readIntroductions(db, 'all', pace, tell);
  await readContactsTogether(db, 'all', pace, tell);
  await readInterviewsTogether(db, 'all', pace, tell);
  const tally = await inSteps(collector.tally(null), pace);
  return { people, numbers, ties: tally.graph, tally, log };
}

/** Puts evidence of two living people down, in the log and to be added up. */
export function teller(numbers: ReadonlyMap<PersonId, number>, log: EvidenceLog, collector: TieCollector): Tell {
  return (id, one, other, chance, since, source) => {
    const a = one === null ? undefined : numbers.get(one);
    const b = other === null ? undefined : numbers.get(other);
    if (a === undefined || b === undefined || a === b || chance === 0) return;
    const record = log.numberOf(id);
    collector.add(a, b, chance);
    log.add({ a, b, chance, since, source: source ?? record, record });
  };
}

/** Does work in steps without holding anything up. */
export async function inSteps<T>(steps: Generator<undefined, T>, pace: Pace): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.breathe();
  }
}
