import type { Database } from 'better-sqlite3';
import type { CompanyId, ContactPointId, LocalDate, PersonId } from '../../contract/index.ts';
import type { JobInBook, Statement } from '../../domain/linkedin/statement.ts';
import type { ContactPointTable, EmploymentTable, PersonTable, SourceRecordTable } from '../sqlite/schema.ts';

/** A person of the book with what an import compares. */
export interface PersonState {
  readonly id: PersonId;
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly headline: string | null;
  readonly metOn: string | null;
  readonly trashed: boolean;
  readonly contacts: { readonly id: ContactPointId; readonly kind: 'email' | 'linkedin'; readonly value: string }[];
  readonly jobs: JobInBook[];
}
export interface CompanyState {
  readonly id: CompanyId;
  readonly name: string;
  readonly trashed: boolean;
  /** Other names, former ones included. */
  readonly aliases: string[];
}
/** What LinkedIn said of a person the last time. */
export interface RecordState {
  readonly id: string;
  readonly key: string;
  readonly personId: PersonId;
  readonly said: Statement;
}
/** All that an import compares a file with. */
export interface BookState {
  readonly people: ReadonlyMap<PersonId, PersonState>;
  readonly companies: ReadonlyMap<CompanyId, CompanyState>;
  readonly records: readonly RecordState[];
  /** The newest connection imported so far. */
  readonly newestConnectionOn: LocalDate | null;
  /** Whether a row of a table the import writes to has this key. */
  has(table: 'employment' | 'contact_point' | 'company_alias' | 'source_record', id: string): boolean;
}

const SLICE = 500;

/** Reads the state over a connection, asking between slices whether to go on; in a transaction it is of one moment. */
export function readBookState(db: Database, check: () => void): BookState {
  const people = new Map<PersonId, PersonState>();
  const companies = new Map<CompanyId, CompanyState>();
  const records: RecordState[] = [];
  let newestConnectionOn: LocalDate | null = null;
  const each = async <Row extends { id: string }>(sql: string, take: (row: Row) => void) => {
    const statement = db.prepare<[string], Row>(`${sql} AND id > ? ORDER BY id LIMIT ${SLICE}`);
    for (let after = ''; ; ) {
      const rows = statement.all(after);
      rows.forEach(take);
      const last = rows.at(-1);
      if (!last || rows.length < SLICE) return;
      after = last.id;
      check();
    }
  };

  each<PersonTable>(
    'SELECT id, name, given_name, family_name, headline, met_on, deleted_at FROM person WHERE 1',
    (row) =>
      people.set(row.id, {
        id: row.id,
        name: row.name,
        givenName: row.given_name,
        familyName: row.family_name,
        headline: row.headline,
        metOn: row.met_on,
        trashed: row.deleted_at !== null,
        contacts: [],
        jobs: [],
      }),
  );
  each<ContactPointTable & { kind: 'email' | 'linkedin' }>(
    "SELECT id, person_id, kind, value FROM contact_point WHERE kind IN ('email', 'linkedin')",
    ({ id, person_id, kind, value }) => people.get(person_id)?.contacts.push({ id, kind, value }),
  );
  each<EmploymentTable>(
    'SELECT id, person_id, company_id, title, ended_on FROM employment WHERE 1',
    ({ id, person_id, company_id, title, ended_on }) =>
      people.get(person_id)?.jobs.push({ id, companyId: company_id, title, endedOn: ended_on }),
  );
  each<{ id: CompanyId; name: string; deleted_at: string | null }>(
    'SELECT id, name, deleted_at FROM company WHERE 1',
    ({ id, name, deleted_at }) => companies.set(id, { id, name, trashed: deleted_at !== null, aliases: [] }),
  );
  each<{ id: string; company_id: CompanyId; name: string }>(
    'SELECT id, company_id, name FROM company_alias WHERE 1',
    ({ company_id, name }) => companies.get(company_id)?.aliases.push(name),
  );
  each<SourceRecordTable>("SELECT * FROM source_record WHERE source = 'linkedin'", (row) => {
    const { connected_on: connectedOn } = row;
    records.push({
      id: row.id,
      key: row.source_key,
      personId: row.person_id,
      said: {
        givenName: row.given_name,
        familyName: row.family_name,
        email: row.email,
        company: row.company,
        position: row.position,
        connectedOn,
      },
    });
    if (connectedOn !== null && (newestConnectionOn === null || connectedOn > newestConnectionOn))
      newestConnectionOn = connectedOn;
  });

  const exists = (table: string) => db.prepare<[string]>(`SELECT 1 FROM ${table} WHERE id = ?`);
  const statements = {
    employment: exists('employment'),
    contact_point: exists('contact_point'),
    company_alias: exists('company_alias'),
    source_record: exists('source_record'),
  };
  return {
    people,
    companies,
    records,
    newestConnectionOn,
    has: (table, id) => statements[table].get(id) !== undefined,
  };
}
