import type { Database } from 'better-sqlite3';
import type {
  Birthday,
  CompanyId,
  ContactKind,
  ContactPointId,
  PartialDate,
  PersonId,
} from '../../../contract/index.ts';
import type { JobInBook } from '../../../domain/import/job.ts';
import { fold } from '../../../domain/text.ts';
import type { JournaledTable } from '../../sqlite/schema.ts';
import type { ContactPointTable, EmploymentTable, PersonTable } from '../../sqlite/tables/people.ts';
import type { CompanyState } from '../companies.ts';
import { readSaid, type Said } from './said.ts';

/** A person of the book with everything an import may compare. */
export interface PersonKnown {
  readonly id: PersonId;
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly headline: string | null;
  readonly location: string | null;
  readonly howMet: string | null;
  readonly metOn: PartialDate | null;
  readonly birthday: Birthday | null;
  readonly trashed: boolean;
  readonly contacts: { readonly id: ContactPointId; readonly kind: ContactKind; readonly value: string }[];
  readonly jobs: JobInBook[];
  readonly tags: string[];
}

/** All that records are compared with, as it was at one moment. */
export interface RecordsState {
  readonly people: Map<PersonId, PersonKnown>;
  readonly companies: Map<CompanyId, CompanyState>;
  /** Ids of tags by folded name. */
  readonly tags: Map<string, string>;
  /** What this source said last, by record; of people who were merged, of each of them. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  row<Row>(table: JournaledTable, id: string): Row | undefined;
  has(table: JournaledTable, id: string): boolean;
  all<Row>(sql: string): Row[];
}

const SLICE = 500;

/** Reads the state over a connection, asking between slices whether to go on. */
export function readRecordsState(db: Database, source: string, check: () => void): RecordsState {
  const ids = new Map<JournaledTable, Set<string>>();
  const each = <Row extends { id: string }>(table: JournaledTable, columns: string, take: (row: Row) => void) => {
    const there = new Set<string>();
    ids.set(table, there);
    const statement = db.prepare<[string], Row>(
      `SELECT ${columns} FROM ${table} WHERE id > ? ORDER BY id LIMIT ${SLICE}`,
    );
    for (let after = ''; ; ) {
      const rows = statement.all(after);
      for (const row of rows) {
        there.add(row.id);
        take(row);
      }
      const last = rows.at(-1);
      if (!last || rows.length < SLICE) return;
      after = last.id;
      check();
    }
  };
  const people = new Map<PersonId, PersonKnown>();
  const companies = new Map<CompanyId, CompanyState>();
  const tags = new Map<string, string>();
  const names = new Map<string, string>();
  each<Omit<PersonTable, 'birthday'> & { readonly birthday: Birthday | null }>('person', '*', (row) =>
    people.set(row.id, {
      id: row.id,
      name: row.name,
      givenName: row.given_name,
      familyName: row.family_name,
      headline: row.headline,
      location: row.location,
      howMet: row.how_met,
      metOn: row.met_on,
      birthday: row.birthday,
      trashed: row.deleted_at !== null,
      contacts: [],
      jobs: [],
      tags: [],
    }),
  );
  each<ContactPointTable>('contact_point', 'id, person_id, kind, value', ({ id, person_id, kind, value }) =>
    people.get(person_id)?.contacts.push({ id, kind, value }),
  );
  each<EmploymentTable>(
    'employment',
    'id, person_id, company_id, title, ended_on',
    ({ id, person_id, company_id, title, ended_on }) =>
      people.get(person_id)?.jobs.push({ id, companyId: company_id, title, endedOn: ended_on }),
  );
  each<{ id: CompanyId; name: string; deleted_at: string | null }>(
    'company',
    'id, name, deleted_at',
    ({ id, name, deleted_at }) => companies.set(id, { id, name, trashed: deleted_at !== null, aliases: [] }),
  );
  each<{ id: string; company_id: CompanyId; name: string }>('company_alias', 'id, company_id, name', (row) =>
    companies.get(row.company_id)?.aliases.push(row.name),
  );
  each<{ id: string; name: string }>('tag', 'id, name', ({ id, name }) => {
    tags.set(fold(name), id);
    names.set(id, name);
  });
  each<{ id: string; person_id: PersonId; tag_id: string }>('person_tag', '*', ({ person_id, tag_id }) =>
    people.get(person_id)?.tags.push(names.get(tag_id) ?? ''),
  );
  each('provenance', 'id', () => {});
  const statements = new Map<string, ReturnType<Database['prepare']>>();
  const get = (sql: string, id: string): unknown => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement.get(id);
  };
  return {
    people,
    companies,
    tags,
    said: readSaid(db, source, check),
    row: <Row>(table: JournaledTable, id: string) => get(`SELECT * FROM ${table} WHERE id = ?`, id) as Row | undefined,
    // Asked for every row of the file: the tables read above are asked about in memory.
    has: (table, id) => ids.get(table)?.has(id) ?? get(`SELECT 1 FROM ${table} WHERE id = ?`, id) !== undefined,
    all: <Row>(sql: string) => db.prepare<[], Row>(sql).all(),
  };
}
