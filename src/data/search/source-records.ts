import type { Database } from 'better-sqlite3';
import type { ContactKind } from '../../contract/index.ts';
import { contactWords } from '../../domain/contact-words.ts';
import { present, readListed } from './read.ts';
import type { Source } from './sources.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly headline: string | null;
  readonly location: string | null;
  readonly how_met: string | null;
}
interface JobRow {
  readonly person_id: string;
  readonly title: string | null;
  readonly company: string;
  readonly ended_on: string | null;
}

const PEOPLE = `SELECT id, name, given_name, family_name, headline, location, how_met
  FROM person WHERE id IN :ids AND deleted_at IS NULL`;
const JOBS = `SELECT e.person_id, e.title, e.ended_on, c.name AS company
  FROM employment e JOIN company c ON c.id = e.company_id AND c.deleted_at IS NULL
  WHERE e.person_id IN :ids ORDER BY e.ended_on IS NOT NULL, coalesce(e.ended_on, e.started_on) DESC, e.id DESC`;
const TAGS = `SELECT pt.person_id, t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
  WHERE pt.person_id IN :ids ORDER BY t.name`;
const CONTACTS = 'SELECT person_id, kind, value FROM contact_point WHERE person_id IN :ids ORDER BY id';

/** People: name; what they do now; what they did, where they are, how to reach them. */
export function readPersonSources(db: Database, ids: readonly string[]): Source[] {
  const ofPerson = <Row extends { readonly person_id: string }>(sql: string) =>
    Map.groupBy(readListed<Row>(db, sql, ids), (row) => row.person_id);
  const jobs = ofPerson<JobRow>(JOBS);
  const tags = ofPerson<{ person_id: string; name: string }>(TAGS);
  const contacts = ofPerson<{ person_id: string; kind: ContactKind; value: string }>(CONTACTS);
  return readListed<PersonRow>(db, PEOPLE, ids).map((person) => {
    const [now, before] = halves(jobs.get(person.id) ?? [], (job) => job.ended_on === null);
    return {
      id: person.id,
      title: person.name,
      subtitle: now[0] ? jobText(now[0]) : person.headline,
      on: null,
      page: null,
      fields: {
        name: present(person.name, [person.given_name, person.family_name].filter(Boolean).join(' ')),
        role: present(...now.map(jobText), person.headline),
        about: present(
          ...before.map(jobText),
          person.location,
          ...(tags.get(person.id) ?? []).map((tag) => tag.name),
          ...(contacts.get(person.id) ?? []).map(({ kind, value }) => contactWords(kind, value)),
          person.how_met,
        ),
        body: [],
      },
    };
  });
}

interface CompanyRow {
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  readonly location: string | null;
}

const COMPANIES = 'SELECT id, name, industry, location FROM company WHERE id IN :ids AND deleted_at IS NULL';
const ALIASES = 'SELECT company_id, name FROM company_alias WHERE company_id IN :ids ORDER BY name';
const DOMAINS = 'SELECT company_id, domain AS name FROM company_domain WHERE company_id IN :ids ORDER BY domain';

/** Companies: name; other and former names, domains; what they do and where. */
export function readCompanySources(db: Database, ids: readonly string[]): Source[] {
  const namesOf = (sql: string) =>
    Map.groupBy(readListed<{ company_id: string; name: string }>(db, sql, ids), (row) => row.company_id);
  const aliases = namesOf(ALIASES);
  const domains = namesOf(DOMAINS);
  return readListed<CompanyRow>(db, COMPANIES, ids).map((company) => ({
    id: company.id,
    title: company.name,
    subtitle: company.location,
    on: null,
    page: null,
    fields: {
      name: present(company.name),
      role: present(
        ...[...(aliases.get(company.id) ?? []), ...(domains.get(company.id) ?? [])].map(({ name }) => name),
      ),
      about: present(company.industry, company.location),
      body: [],
    },
  }));
}

const jobText = (job: { title: string | null; company: string }): string => present(job.title, job.company).join(' · ');

function halves<T>(list: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  return [list.filter(first), list.filter((one) => !first(one))];
}
