import type { Database } from 'better-sqlite3';
import type { Birthday, CompanyId, ContactKind, PartialDate, PersonId } from '../../contract/index.ts';
import type { CompanyFacts } from '../../domain/duplicates/company-score.ts';
import type { PersonFacts } from '../../domain/duplicates/person-traits.ts';
import { emailKey, profileSlug } from '../../domain/linkedin/identity.ts';
import { Norms } from '../import/records/norms.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
interface ContactRow {
  readonly person_id: PersonId;
  readonly kind: ContactKind;
  readonly value: string;
}
interface JobRow {
  readonly person_id: PersonId;
  readonly company_id: CompanyId;
  readonly company: string;
  readonly started_on: PartialDate | null;
  readonly ended_on: PartialDate | null;
}

const LISTED = 'IN (SELECT value FROM json_each(@ids))';
const INTERNATIONAL = `SELECT value FROM contact_point WHERE kind = 'phone' AND (value LIKE '+%' OR value LIKE '00%') LIMIT 500`;

/** Brings telephone numbers to E.164, those without a country as being of the country most others are of. */
export const normsOf = (db: Database): Norms => new Norms(db.prepare<[], string>(INTERNATIONAL).pluck().all());

/** What of the living people is compared, of all or of those listed, in order of id. */
export function readPersonFacts(db: Database, ids?: readonly PersonId[], check: () => void = () => {}): PersonFacts[] {
  const norms = normsOf(db);
  const parameters = { ids: JSON.stringify(ids ?? []) };
  const only = (column: string) => (ids ? `AND ${column} ${LISTED}` : '');
  type Row = { id: PersonId; name: string; location: string | null; birthday: Birthday | null };
  const people = new Map<PersonId, Mutable<PersonFacts>>();
  const persons = db.prepare<[typeof parameters], Row>(
    `SELECT id, name, location, birthday FROM person WHERE deleted_at IS NULL ${only('id')} ORDER BY id`,
  );
  for (const row of persons.iterate(parameters))
    people.set(row.id, { ...row, emails: [], phones: [], profiles: [], jobs: [] });
  check();
  const contacts = db.prepare<[typeof parameters], ContactRow>(
    `SELECT person_id, kind, value FROM contact_point WHERE kind IN ('email', 'phone', 'linkedin') ${only('person_id')} ORDER BY id`,
  );
  for (const { person_id, kind, value } of contacts.iterate(parameters)) {
    const person = people.get(person_id);
    if (kind === 'email') person?.emails.push(emailKey(value));
    else if (kind === 'phone') person?.phones.push(norms.of('phone', value));
    else {
      const slug = profileSlug(value);
      if (slug !== null) person?.profiles.push(slug);
    }
  }
  check();
  const jobs = db.prepare<[typeof parameters], JobRow>(
    `SELECT e.person_id, e.company_id, c.name AS company, e.started_on, e.ended_on FROM employment e
       JOIN company c ON c.id = e.company_id AND c.deleted_at IS NULL WHERE 1 ${only('e.person_id')} ORDER BY e.id`,
  );
  for (const row of jobs.iterate(parameters))
    people.get(row.person_id)?.jobs.push({
      company: { id: row.company_id, name: row.company },
      startedOn: row.started_on,
      endedOn: row.ended_on,
    });
  check();
  return [...people.values()];
}

/** What of the living companies is compared, of all or of those listed, in order of id. */
export function readCompanyFacts(db: Database, ids?: readonly CompanyId[]): CompanyFacts[] {
  const parameters = { ids: JSON.stringify(ids ?? []) };
  const only = (column: string) => (ids ? `AND ${column} ${LISTED}` : '');
  const all = <Row>(sql: string) => db.prepare<[typeof parameters], Row>(sql).iterate(parameters);
  const companies = new Map<CompanyId, Mutable<CompanyFacts>>();
  const rows = all<Pick<CompanyFacts, 'id' | 'name' | 'location'>>(
    `SELECT id, name, location FROM company WHERE deleted_at IS NULL ${only('id')} ORDER BY id`,
  );
  for (const row of rows) companies.set(row.id, { ...row, aliases: [], domains: [], linked: [], people: [] });
  for (const { id, name } of all<{ id: CompanyId; name: string }>(
    `SELECT company_id AS id, name FROM company_alias WHERE 1 ${only('company_id')} ORDER BY name`,
  ))
    companies.get(id)?.aliases.push(name);
  for (const { id, domain } of all<{ id: CompanyId; domain: string }>(
    `SELECT company_id AS id, domain FROM company_domain WHERE 1 ${only('company_id')} ORDER BY domain`,
  ))
    companies.get(id)?.domains.push(domain.toLowerCase());
  for (const { id, other } of all<{ id: CompanyId; other: CompanyId }>(
    `SELECT from_id AS id, to_id AS other FROM company_link WHERE 1 ${only('from_id')}`,
  ))
    companies.get(id)?.linked.push(other);
  for (const { id, person } of all<{ id: CompanyId; person: PersonId }>(
    `SELECT DISTINCT company_id AS id, person_id AS person FROM employment WHERE 1 ${only('company_id')}`,
  ))
    companies.get(id)?.people.push(person);
  return [...companies.values()];
}
