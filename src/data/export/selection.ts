import type { Database } from 'better-sqlite3';
import type { CompanyId, PersonId } from '../../contract/index.ts';

/** A part of the book to be written out. */
export type Selection =
  | { readonly kind: 'people'; readonly ids: readonly PersonId[] }
  | { readonly kind: 'companies'; readonly ids: readonly CompanyId[] };

export type Row = Readonly<Record<string, unknown>>;

/** Ids of the rows kept, by table. */
type Kept = ReadonlyMap<string, ReadonlySet<unknown>>;
/** A row as it is kept of a selection; null when it is left out. */
type Rule = (row: Row, has: (table: string, id: unknown) => boolean) => Row | null;

/** Keeps rows whose reference is kept. */
const of =
  (table: string, column: string): Rule =>
  (row, has) =>
    has(table, row[column]) ? row : null;

/** A row whose references to what is not kept are forgotten. */
const without = (row: Row, has: Parameters<Rule>[1], columns: Readonly<Record<string, string>>): Row => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(columns)
      .filter(([column, table]) => column in row && !has(table, row[column]))
      .map(([column]) => [column, null]),
  ),
});

const NOWHERE: Readonly<Record<string, string>> = { interview_id: '', opportunity_id: '' };
/** Keeps rows both of whose references are kept. */
const links =
  (table: string, column: string, other: string, otherColumn: string): Rule =>
  (row, has) =>
    has(table, row[column]) && has(other, row[otherColumn]) ? row : null;
/** Notes tell by their text whom they mention; these rows say it again. */
const mentioned: Rule = (row, has) =>
  has('note', row.note_id) && (has('person', row.person_id) || has('company', row.company_id)) ? row : null;

/** What of each table goes with people, in an order in which a table comes after those it points at. */
const PEOPLE: Readonly<Record<string, Rule>> = {
  person: of('chosen', 'id'),
  contact_point: of('person', 'person_id'),
  relationship: links('person', 'from_id', 'person', 'to_id'),
  employment: links('person', 'person_id', 'live company', 'company_id'),
  insight: (row, has) =>
    has('person', row.from_person_id) && has('live company', row.company_id) ? without(row, has, NOWHERE) : null,
  company: of('named company', 'id'),
  company_alias: of('company', 'company_id'),
  company_domain: of('company', 'company_id'),
  company_link: links('company', 'from_id', 'company', 'to_id'),
  person_tag: of('person', 'person_id'),
  tag: of('named tag', 'id'),
  interaction_person: links('person', 'person_id', 'live interaction', 'interaction_id'),
  interaction: of('named interaction', 'id'),
  note: of('person', 'person_id'),
  mention: mentioned,
  // Others follow interviews and opportunities, which do not go along.
  follow_up: (row, has) => (row.kind === 'custom' && has('person', row.person_id) ? without(row, has, NOWHERE) : null),
  follow_up_skip: of('follow_up', 'follow_up_id'),
  provenance: of('person', 'record_id'),
};

/** What of each table goes with companies. Who works there does not: people are written out as people. */
const COMPANIES: Readonly<Record<string, Rule>> = {
  company: of('chosen', 'id'),
  company_alias: of('company', 'company_id'),
  company_domain: of('company', 'company_id'),
  company_link: links('company', 'from_id', 'company', 'to_id'),
  insight: (row, has) =>
    has('company', row.company_id) ? without(row, has, { ...NOWHERE, from_person_id: 'person' }) : null,
  compensation: (row, has) =>
    has('company', row.company_id) ? without(row, has, { ...NOWHERE, source_person_id: 'person' }) : null,
  opportunity: (row, has) =>
    has('company', row.company_id)
      ? without(row, has, { source_id: 'person', recruiter_id: 'person', agency_id: 'company' })
      : null,
  note: of('company', 'company_id'),
  mention: mentioned,
  provenance: of('company', 'record_id'),
};

/** Columns by which a kept row names one of another table, which is kept for that. */
const NAMES: Readonly<Record<string, readonly [column: string, as: string]>> = {
  employment: ['company_id', 'named company'],
  insight: ['company_id', 'named company'],
  person_tag: ['tag_id', 'named tag'],
  interaction_person: ['interaction_id', 'named interaction'],
};

/**
 * The rows of a selection by table, with what they need to stand in a book of their own. What lies in the trash, and
 * what hangs on it, is left out.
 */
export function rowsOf(db: Database, { kind, ids }: Selection, check: () => void): Map<string, readonly Row[]> {
  const kept = new Map<string, Set<unknown>>([['chosen', new Set<unknown>(ids)]]);
  const has = (table: string, id: unknown) => (kept as Kept).get(table)?.has(id) ?? false;
  const note = (table: string, id: unknown) => {
    const set = kept.get(table) ?? new Set();
    kept.set(table, set.add(id));
  };
  for (const table of ['company', 'interaction'])
    for (const id of db.prepare<[], string>(`SELECT id FROM ${table} WHERE deleted_at IS NULL`).pluck().iterate())
      note(`live ${table}`, id);
  const rows = new Map<string, readonly Row[]>();
  for (const [table, rule] of Object.entries(kind === 'people' ? PEOPLE : COMPANIES)) {
    const some: Row[] = [];
    for (const row of db.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY id`).iterate()) {
      check();
      const own = row.deleted_at ? null : rule(row, has);
      if (own === null) continue;
      some.push(own);
      note(table, own.id);
      const named = NAMES[table];
      if (named) note(named[1], own[named[0]]);
    }
    rows.set(table, some);
  }
  return rows;
}
