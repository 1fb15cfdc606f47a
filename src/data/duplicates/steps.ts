import type { Database } from 'better-sqlite3';
import { findCompanies } from '../../domain/duplicates/find-companies.ts';
import { type Found, findPeople, type Search } from '../../domain/duplicates/find-people.ts';
import type { Job } from '../jobs.ts';
import { connect } from '../sqlite/connection.ts';
import { shared } from '../thread/shared.ts';
import { readCompanyFacts, readPersonFacts } from './facts.ts';
import { pairId } from './pairs.ts';
import type { Searched } from './tasks.ts';

const PERCENT = 100;
/** So many pairs are read at once on the main thread. */
const SLICE = 500;

/** Finds people that may be one, in the thread. */
export const searchPeople = ({ path }: { path: string }, job: Job): Searched =>
  search(path, job, (db) => findPeople(readPersonFacts(db, undefined, () => job.check())));

/** Finds companies that may be one, in the thread. */
export const searchCompanies = ({ path }: { path: string }, job: Job): Searched =>
  search(path, job, (db) => findCompanies(readCompanyFacts(db)));

function search<Id extends string, Reason>(
  path: string,
  job: Job,
  start: (db: Database) => Generator<number, Search<Id, Reason>>,
): Searched {
  const began = performance.now();
  const db = connect(path, { readonly: true });
  try {
    job.progress('reading', 0, PERCENT);
    // One moment: what is read and the entry it is read up to.
    db.exec('BEGIN');
    const upTo = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM local_journal').pluck().get() ?? 0;
    const steps = start(db);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        const { pairs, ...found } = step.value;
        const slices = slicesOf(pairs);
        return { ...found, slices, upTo, milliseconds: Math.round(performance.now() - began) };
      }
      job.progress('comparing', Math.round(step.value * PERCENT), PERCENT);
      job.check();
    }
  } finally {
    db.close();
  }
}

function slicesOf<Id extends string>(pairs: readonly Found<Id, unknown>[]): Uint8Array[] {
  const slices: Uint8Array[] = [];
  for (let from = 0; from < pairs.length; from += SLICE) {
    const some = pairs.slice(from, from + SLICE).map((pair) => ({ ...pair, id: pairId(pair.a, pair.b) }));
    slices.push(shared(Buffer.from(JSON.stringify(some))));
  }
  return slices;
}
