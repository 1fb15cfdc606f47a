import type { Database } from 'better-sqlite3';
import type {
  CompanyId,
  EmploymentId,
  InteractionKind,
  LocalDate,
  PartialDate,
  PersonId,
} from '../../contract/index.ts';
import { prepared } from '../sqlite/prepared.ts';

/** What the network reads of each table; all living records only. */
export interface PersonBase {
  readonly id: PersonId;
  readonly name: string;
  readonly headline: string | null;
  readonly location: string | null;
  readonly met_on: PartialDate | null;
}
export interface CompanyBase {
  readonly id: CompanyId;
  readonly name: string;
  readonly industry: string | null;
  readonly location: string | null;
}
export interface EmploymentBase {
  readonly id: EmploymentId;
  readonly person_id: PersonId;
  readonly company_id: CompanyId;
  readonly title: string | null;
  readonly started_on: PartialDate | null;
  readonly ended_on: PartialDate | null;
}
interface TagBase {
  readonly person_id: PersonId;
  readonly name: string;
  readonly tag_id: string;
}
interface ContactBase {
  readonly person_id: PersonId;
  readonly on: LocalDate;
  readonly kind: InteractionKind | 'interview';
}
interface InterviewBase {
  readonly company_id: CompanyId;
  readonly interviews: number;
}

/** Some people with all that hangs on them. */
export interface Slice {
  readonly people: readonly PersonBase[];
  readonly employments: readonly EmploymentBase[];
  readonly tags: readonly TagBase[];
  readonly contacts: readonly ContactBase[];
}

type Condition = (column: string) => string;

const PEOPLE = 'SELECT id, name, headline, location, met_on FROM person WHERE deleted_at IS NULL AND';
const EMPLOYMENTS = `SELECT e.id, e.person_id, e.company_id, e.title, e.started_on, e.ended_on
  FROM employment e JOIN company c ON c.id = e.company_id AND c.deleted_at IS NULL WHERE`;
const TAGS = 'SELECT pt.person_id, t.name, t.id AS tag_id FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE';
const contacts = (condition: Condition) => `
  SELECT ip.person_id, i.happened_on AS "on", i.kind FROM interaction_person ip
    JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL WHERE ${condition('ip.person_id')}
  UNION ALL
  SELECT ip.person_id, i.happens_on, 'interview' FROM interview_person ip
    JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL WHERE ${condition('ip.person_id')}`;

/** Reads the people of listed ids with all that hangs on them. */
export function readPeople(db: Database, ids: readonly PersonId[]): Slice {
  const listed: Condition = (column) => `${column} IN (SELECT value FROM json_each(@ids))`;
  return readSlice(db, listed, { ids: JSON.stringify(ids) });
}

/** Reads all people in slices of `size`, in order of id. */
export function* readAllPeople(db: Database, size: number): Generator<Slice> {
  const end = db.prepare<[string, number], { id: string }>(
    'SELECT id FROM person WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?',
  );
  for (let after = ''; ; ) {
    const last = end.get(after, size - 1)?.id;
    yield readSlice(db, (column) => `${column} > @after AND ${column} <= @upto`, { after, upto: last ?? '\u{10ffff}' });
    if (last === undefined) return;
    after = last;
  }
}

function readSlice(db: Database, condition: Condition, parameters: Record<string, string>): Slice {
  const all = <T>(sql: string) => prepared<[Record<string, string>], T>(db, sql).all(parameters);
  return {
    people: all<PersonBase>(`${PEOPLE} ${condition('id')}`),
    employments: all<EmploymentBase>(`${EMPLOYMENTS} ${condition('e.person_id')}`),
    tags: all<TagBase>(`${TAGS} ${condition('pt.person_id')}`),
    contacts: all<ContactBase>(contacts(condition)),
  };
}

export function readCompanies(db: Database, ids?: readonly CompanyId[]): CompanyBase[] {
  const columns = 'SELECT id, name, industry, location FROM company WHERE deleted_at IS NULL';
  return ids
    ? prepared<[string], CompanyBase>(db, `${columns} AND id IN (SELECT value FROM json_each(?))`).all(
        JSON.stringify(ids),
      )
    : db.prepare<[], CompanyBase>(columns).all();
}

/** Who works or worked at any of some companies. */
export function readEmployees(db: Database, ids: readonly CompanyId[]): PersonId[] {
  return prepared<[string], PersonId>(
    db,
    'SELECT DISTINCT person_id FROM employment WHERE company_id IN (SELECT value FROM json_each(?))',
  )
    .pluck()
    .all(JSON.stringify(ids));
}

/** How many living interviews each company has had. */
export function readInterviewCounts(db: Database): InterviewBase[] {
  return db
    .prepare<[], InterviewBase>(
      'SELECT company_id, count(*) AS interviews FROM interview WHERE deleted_at IS NULL AND company_id IS NOT NULL GROUP BY company_id',
    )
    .all();
}
