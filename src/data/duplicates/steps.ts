import type { Database } from 'better-sqlite3';
import type { CompanyId, CompanyLikeness, PersonId, PersonLikeness } from '../../contract/index.ts';
import { findCompanies } from '../../domain/duplicates/find-companies.ts';
import { findPeople, type Search } from '../../domain/duplicates/find-people.ts';
import type { Job } from '../jobs.ts';
import { connect } from '../sqlite/connection.ts';
import { readCompanyFacts, readPersonFacts } from './facts.ts';
import type { Searched } from './tasks.ts';

const PERCENT = 100;

/** Finds people that may be one, in the thread. */
export const searchPeople = ({ path }: { path: string }, job: Job): Searched<PersonId, PersonLikeness> =>
  search(path, job, (db) => findPeople(readPersonFacts(db, undefined, () => job.check())));

/** Finds companies that may be one, in the thread. */
export const searchCompanies = ({ path }: { path: string }, job: Job): Searched<CompanyId, CompanyLikeness> =>
  search(path, job, (db) => findCompanies(readCompanyFacts(db)));

function search<Id, Reason>(
  path: string,
  job: Job,
  start: (db: Database) => Generator<number, Search<Id, Reason>>,
): Searched<Id, Reason> {
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
      if (step.done) return { ...step.value, upTo, milliseconds: Math.round(performance.now() - began) };
      job.progress('comparing', Math.round(step.value * PERCENT), PERCENT);
      job.check();
    }
  } finally {
    db.close();
  }
}
