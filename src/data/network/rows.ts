import type { Database } from 'better-sqlite3';
import type {
  Birthday,
  CompanyId,
  EmploymentId,
  EmploymentKind,
  Instant,
  InteractionKind,
  LocalDate,
  LocalTime,
  PartialDate,
  PersonId,
  TagId,
  TieOverride,
} from '../../contract/index.ts';
import type { Stint } from '../../domain/shared-work.ts';
import { prepared } from '../sqlite/prepared.ts';

/** What the network reads of each table; all living records only. */
export interface PersonBase {
  readonly id: PersonId;
  readonly name: string;
  readonly headline: string | null;
  readonly location: string | null;
  readonly met_on: PartialDate | null;
  readonly created_at: Instant;
  /** Null is as their tags say, 0 is none. */
  readonly cadence_days: number | null;
  readonly snoozed_until: LocalDate | null;
  readonly birthday: Birthday | null;
  readonly birthday_seen_on: LocalDate | null;
  readonly tie_override: TieOverride | null;
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
  readonly kind: EmploymentKind;
  readonly started_on: PartialDate | null;
  readonly ended_on: PartialDate | null;
}
export interface TagBase {
  readonly person_id: PersonId;
  readonly name: string;
  readonly tag_id: TagId;
  readonly cadence_days: number | null;
}
interface InteractionBase {
  readonly person_id: PersonId;
  readonly on: LocalDate;
  readonly kind: InteractionKind;
  readonly direction: 'out' | 'in' | null;
}
export interface InterviewBase {
  readonly person_id: PersonId;
  readonly happensOn: LocalDate;
  readonly happensAt: LocalTime | null;
  readonly timeZone: string | null;
  readonly debriefed: 0 | 1;
}
interface InterviewCount {
  readonly company_id: CompanyId;
  readonly interviews: number;
}

/** What may be contact with some people. */
export interface ContactRows {
  readonly interactions: readonly InteractionBase[];
  readonly interviews: readonly InterviewBase[];
}

/** Some people with all that hangs on them. */
export interface Slice extends ContactRows {
  readonly people: readonly PersonBase[];
  readonly employments: readonly EmploymentBase[];
  readonly tags: readonly TagBase[];
}

type Condition = (column: string) => string;

const PEOPLE = `SELECT id, name, headline, location, met_on, created_at, cadence_days, snoozed_until, birthday,
  birthday_seen_on, tie_override FROM person WHERE deleted_at IS NULL AND`;
const EMPLOYMENTS = `SELECT e.id, e.person_id, e.company_id, e.title, e.kind, e.started_on, e.ended_on
  FROM employment e JOIN company c ON c.id = e.company_id AND c.deleted_at IS NULL WHERE`;
const TAGS = `SELECT pt.person_id, t.name, t.id AS tag_id, t.cadence_days
  FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE`;
const INTERACTIONS = `SELECT ip.person_id, i.happened_on AS "on", i.kind, i.direction FROM interaction_person ip
  JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL WHERE`;
const INTERVIEWS = `SELECT ip.person_id, i.happens_on AS happensOn, i.happens_at AS happensAt, i.time_zone AS timeZone,
  i.debriefed_at IS NOT NULL AS debriefed FROM interview_person ip
  JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL WHERE`;

const listed: Condition = (column) => `${column} IN (SELECT value FROM json_each(@ids))`;

/** Reads the people of listed ids with all that hangs on them. */
export function readPeople(db: Database, ids: readonly PersonId[]): Slice {
  return readSlice(db, listed, { ids: JSON.stringify(ids) });
}

/** As `readPeople`, contact alone. */
export function readContacts(db: Database, ids: readonly PersonId[]): ContactRows {
  const all = <T>(sql: string) => prepared<[{ ids: string }], T>(db, sql).all({ ids: JSON.stringify(ids) });
  return {
    interactions: all<InteractionBase>(`${INTERACTIONS} ${listed('ip.person_id')}`),
    interviews: all<InterviewBase>(`${INTERVIEWS} ${listed('ip.person_id')}`),
  };
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
    interactions: all<InteractionBase>(`${INTERACTIONS} ${condition('ip.person_id')}`),
    interviews: all<InterviewBase>(`${INTERVIEWS} ${condition('ip.person_id')}`),
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
export function readInterviewCounts(db: Database): InterviewCount[] {
  return db
    .prepare<[], InterviewCount>(
      'SELECT company_id, count(*) AS interviews FROM interview WHERE deleted_at IS NULL AND company_id IS NOT NULL GROUP BY company_id',
    )
    .all();
}

/** Where the user works and worked. */
export function readCareer(db: Database): Stint[] {
  return prepared<[], Stint>(
    db,
    'SELECT company_id, started_on, ended_on FROM my_employment WHERE company_id IS NOT NULL ORDER BY id',
  ).all();
}
