import type { CompanyId, PersonId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { prepared } from '../sqlite/prepared.ts';
import type { KindTests } from './filters.ts';

const WITH_CONTACT = 'SELECT person_id FROM contact_point WHERE kind = ? AND person_id IS NOT NULL';
const NOTED = (column: string) => `SELECT ${column} FROM note WHERE deleted_at IS NULL AND ${column} IS NOT NULL`;
const INTERVIEWED = `SELECT ip.person_id FROM interview_person ip
  JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL WHERE ip.person_id IS NOT NULL`;
const WITH_DOMAIN = 'SELECT company_id FROM company_domain WHERE company_id IS NOT NULL';

/** What people and companies must have to pass `has:…`. */
export function hasTests({ db, network }: Book, what: string | null): KindTests {
  const people = (sql: string, ...parameters: string[]): KindTests['person'] => {
    const ids = new Set(
      prepared<string[], PersonId>(db, sql)
        .pluck()
        .all(...parameters) as PersonId[],
    );
    return ({ id }) => ids.has(id);
  };
  const companies = (sql: string): KindTests['company'] => {
    const ids = new Set(prepared<[], CompanyId>(db, sql).pluck().all() as CompanyId[]);
    return ({ id }) => ids.has(id);
  };
  switch (what) {
    case 'email':
    case 'phone':
    case 'linkedin':
      return { person: people(WITH_CONTACT, what)! };
    case 'website':
      return { person: people(WITH_CONTACT, what)!, company: companies(WITH_DOMAIN)! };
    case 'birthday':
      return { person: ({ node }) => node.birthday !== null };
    case 'note':
      return { person: people(NOTED('person_id'))!, company: companies(NOTED('company_id'))! };
    case 'tag':
      return { person: ({ node }) => node.tagIds.length > 0 };
    case 'cadence':
      return { person: ({ id }) => network.cadences.get(id) !== undefined };
    case 'interview':
      return { person: people(INTERVIEWED)!, company: ({ node }) => node.interviews > 0 };
    case 'company':
      return { person: ({ node }) => node.row.company !== null };
    case 'place':
      return { person: ({ node }) => node.row.location !== null, company: ({ node }) => node.base.location !== null };
    default:
      return {};
  }
}
