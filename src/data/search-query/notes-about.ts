import type { CompanyId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { readListed } from '../search/read.ts';

const ABOUT_COMPANIES = 'SELECT id FROM note WHERE company_id IN :ids';
const ABOUT_INTERVIEWS = `SELECT n.id FROM interview i JOIN note n ON n.interview_id = i.id
  WHERE i.company_id IN :ids AND i.deleted_at IS NULL`;
const ABOUT_PEOPLE = 'SELECT id FROM note WHERE person_id IN :ids';

/** Ids a query is asked about at once. */
const SLICE = 200;

/** Notes on companies, on interviews there, and on people who work or worked there; some of the trash may be among them. */
export async function notesAbout({ db, network }: Book, companies: ReadonlySet<CompanyId>): Promise<Set<string>> {
  const pace = new Pace();
  const people = new Set<string>();
  for (const id of companies) for (const person of network.companies.get(id)?.people ?? []) people.add(person);
  const notes = new Set<string>();
  const add = async (sql: string, about: ReadonlySet<string>) => {
    const ids = [...about];
    for (let at = 0; at < ids.length; at += SLICE) {
      for (const { id } of readListed<{ id: string }>(db, sql, ids.slice(at, at + SLICE))) notes.add(id);
      if (pace.due) await pace.breathe();
    }
  };
  await add(ABOUT_COMPANIES, companies);
  await add(ABOUT_INTERVIEWS, companies);
  await add(ABOUT_PEOPLE, people);
  return notes;
}
