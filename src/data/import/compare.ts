import type { Database } from 'better-sqlite3';
import type { CompanyId } from '../../contract/index.ts';
import type { Job } from '../jobs.ts';
import { CompanyResolver, type CompanyState, type SuggestedPair } from './companies.ts';
import type { ReadFile } from './formats/read.ts';
import { planRecords, type RecordsPlan, type Steering } from './records/plan.ts';
import { companiesOf } from './records/rows.ts';
import { type RecordsState, readRecordsState } from './records/state.ts';
import type { Moment } from './records/tools.ts';

const NOT_MERGED: ReadonlyMap<CompanyId, CompanyId> = new Map();
export const NO_STEERING: Steering = { accepted: NOT_MERGED, choices: [], people: [] };

/** A file compared with the book. */
export interface Compared {
  readonly plan: RecordsPlan;
  readonly state: RecordsState;
}

/** Compares a file with the book as the connection sees it. Nothing is written. */
export function compareFile(db: Database, file: ReadFile, steering: Steering, moment: Moment, job: Job): Compared {
  const state = readRecordsState(db, file.format, job.check);
  return { plan: planRecords(file.records, file.format, state, steering, moment, job), state };
}

/** What each new company is instead, followed through when that is merged itself. */
export function followed(pairs: readonly SuggestedPair[]): Map<CompanyId, CompanyId> {
  const into = new Map(pairs.map((pair) => [pair.from, pair.into]));
  for (const [from, target] of into) {
    let last = target;
    for (let next = into.get(last); next !== undefined; next = into.get(last)) last = next;
    into.set(from, last);
  }
  return into;
}

/** The names that new companies would have if nothing were merged, by their ids. */
export const namesApart = (
  file: ReadFile,
  companies: ReadonlyMap<CompanyId, CompanyState>,
): ((id: CompanyId) => string) => CompanyResolver.of(companiesOf(file.records), companies, NOT_MERGED).nameOf;
