import type { Database } from 'better-sqlite3';
import { prepared } from '../sqlite/prepared.ts';
import type { JournalEntry } from './watch.ts';

/** Of so many people all is read anew more quickly than one by one. */
const MANY = 5_000;
/** What says who of the book a changed row is about, by its table. */
const PEOPLE_OF: Partial<Record<JournalEntry['table'], string>> = {
  tag: 'person_tag WHERE tag_id = ?',
  company: 'employment WHERE company_id = ?',
};

/** Whether entries change a row that very many people's rows show: a tag, or a company, under another name. */
export function reachesMany(db: Database, entries: readonly JournalEntry[]): boolean {
  return entries.some(({ table, id, before }) => {
    const people = PEOPLE_OF[table];
    // Who hangs on a new one is told of by entries of their own.
    if (people === undefined || before === null) return false;
    const beyond = prepared<[string], unknown>(db, `SELECT 1 FROM ${people} LIMIT 1 OFFSET ${MANY}`);
    return beyond.get(id) !== undefined;
  });
}
