import type { Database } from 'better-sqlite3';
import type { CompanyId, PersonId } from '../../contract/index.ts';
import type { JournalEntry } from '../journal/watch.ts';
import { prepared } from '../sqlite/prepared.ts';
import type { Network } from './network.ts';

/** Brings the network up to date with journal entries. */
export async function followJournal(network: Network, db: Database, entries: readonly JournalEntry[]): Promise<void> {
  const people = new Set<PersonId>();
  const companies = new Set<CompanyId>();
  let interviews = false;
  const participants = (table: string, column: string) =>
    prepared<[string], { person_id: PersonId }>(db, `SELECT person_id FROM ${table} WHERE ${column} = ?`);
  for (const entry of entries) {
    switch (entry.table) {
      case 'person':
        people.add(entry.id as PersonId);
        break;
      case 'company':
        companies.add(entry.id as CompanyId);
        break;
      case 'employment':
      case 'person_tag':
      case 'interaction_person':
      case 'interview_person':
        for (const row of rowsOf(entry)) if (row.person_id) people.add(row.person_id);
        break;
      case 'tag':
        // Who carries a new one is told of by entries of their own.
        if (entry.before !== null)
          for (const row of participants('person_tag', 'tag_id').all(entry.id)) people.add(row.person_id);
        break;
      case 'my_employment':
        // Who else worked there shared it, or no longer does.
        for (const row of rowsOf(entry))
          if (row.company_id)
            for (const colleague of participants('employment', 'company_id').all(row.company_id))
              people.add(colleague.person_id);
        break;
      case 'interaction':
        for (const row of participants('interaction_person', 'interaction_id').all(entry.id)) people.add(row.person_id);
        break;
      case 'interview':
        interviews = true;
        for (const row of participants('interview_person', 'interview_id').all(entry.id)) people.add(row.person_id);
        break;
    }
  }
  if (people.size || companies.size || interviews) await network.refresh(people, companies, interviews);
}

function rowsOf(entry: JournalEntry): { person_id?: PersonId; company_id?: CompanyId }[] {
  return [entry.before, entry.after].filter((row) => row !== null).map((row) => JSON.parse(row));
}
