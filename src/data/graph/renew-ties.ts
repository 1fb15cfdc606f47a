import type { Database } from 'better-sqlite3';
import type { PersonId } from '../../contract/index.ts';
import { TieCollector } from '../../domain/graph/tie-collector.ts';
import type { Network } from '../network/network.ts';
import type { Pace } from '../pace.ts';
import { prepared } from '../sqlite/prepared.ts';
import {
  readColleagues,
  readContactsTogether,
  readInterviewsTogether,
  readIntroductions,
  readRelationships,
} from './evidence-rows.ts';
import { inSteps, type PeopleGraph, teller } from './read-ties.ts';
import type { Touched } from './touched.ts';

/**
 * Who knows whom after a change: only what the touched records say is read again, the rest is taken over. Gives what
 * {@link readTies} gives. In small steps.
 */
export async function renewTies(
  db: Database,
  network: Network,
  old: PeopleGraph,
  touched: Touched,
  pace: Pace,
): Promise<PeopleGraph> {
  const { people, numbers, moved, come, gone } = await renumbered(network, old, touched, pace);
  await pace.breathe();
  touchAround(db, network, come, touched);
  const records = await inSteps(old.log.recordsOf(gone), pace);
  for (const number of records) touchRecord(old.log.recordOf(number), touched);
  for (const ids of Object.values(touched) as Set<string>[])
    for (const id of ids) {
      const number = old.log.knownNumber(id);
      if (number !== undefined) records.add(number);
    }
  const collector = new TieCollector(people.length);
  const log = await inSteps(
    old.log.without(records, moved, ({ a, b, chance }) => collector.remove(a, b, chance)),
    pace,
  );
  const tell = teller(numbers, log, collector);
  await readColleagues(network, [...touched.companies], pace, tell);
  await readRelationships(db, [...touched.relationships], pace, tell);
  await readIntroductions(db, [...touched.introductions], pace, tell);
  await readContactsTogether(db, [...touched.interactions], pace, tell);
  await readInterviewsTogether(db, [...touched.interviews], pace, tell);
  const tally = await inSteps(collector.tally({ tally: old.tally, numbers: moved }), pace);
  return { people, numbers, ties: tally.graph, tally, log };
}

/** The living people now, and which number each of those before has now, −1 for who is gone. In small steps. */
async function renumbered(network: Network, old: PeopleGraph, { people: ids }: Touched, pace: Pace) {
  const come: PersonId[] = [];
  const gone = new Set<number>();
  for (const id of ids) {
    const number = old.numbers.get(id);
    if (number === undefined && network.people.has(id)) come.push(id);
    else if (number !== undefined && !network.people.has(id)) gone.add(number);
    if (pace.due) await pace.breathe();
  }
  const moved = new Int32Array(old.people.length).fill(-1);
  const people: PersonId[] = [];
  const numbers = new Map<PersonId, number>();
  const number = (id: PersonId): number => {
    const next = people.push(id) - 1;
    numbers.set(id, next);
    return next;
  };
  if (come.length === 0 && gone.size === 0) {
    for (let at = 0; at < moved.length; at += 1) moved[at] = at;
    return { people: old.people, numbers: old.numbers, moved, come, gone };
  }
  // Both are in the order of their ids.
  come.sort();
  let next = 0;
  for (let at = 0; at < moved.length; at += 1) {
    const id = old.people[at] as PersonId;
    for (; next < come.length && (come[next] as PersonId) < id; next += 1) number(come[next] as PersonId);
    if (!gone.has(at)) moved[at] = number(id);
    if (pace.due) await pace.breathe();
  }
  for (; next < come.length; next += 1) number(come[next] as PersonId);
  return { people, numbers, moved, come, gone };
}

/** Whatever the book has of people who were not there before, such as somebody out of the trash. */
function touchAround(db: Database, network: Network, come: readonly PersonId[], touched: Touched): void {
  if (come.length === 0) return;
  for (const id of come)
    for (const { company_id } of network.people.get(id)?.employments ?? []) touched.companies.add(company_id);
  const people = JSON.stringify(come);
  const find = (into: Set<string>, table: string, column: string, person: string) => {
    const sql = `SELECT ${column} FROM ${table} WHERE ${person} IN (SELECT value FROM json_each(?))`;
    for (const id of prepared<[string], string>(db, sql).pluck().all(people)) into.add(id);
  };
  for (const end of ['from_id', 'to_id']) find(touched.relationships, 'relationship', 'id', end);
  for (const end of ['introducer_id', 'who_id', 'to_id']) find(touched.introductions, 'introduction', 'id', end);
  find(touched.interactions, 'interaction_person', 'interaction_id', 'person_id');
  find(touched.interviews, 'interview_person', 'interview_id', 'person_id');
}

/** Ids are unique over all tables, so whatever a record is, one of these finds it. */
function touchRecord(id: string, touched: Touched): void {
  for (const ids of [touched.companies, touched.relationships, touched.introductions]) ids.add(id);
  touched.interactions.add(id);
  touched.interviews.add(id);
}
