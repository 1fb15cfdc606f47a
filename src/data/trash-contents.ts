import type { Database } from 'better-sqlite3';
import type { LocalDate, MethodOutput, ParsedInput, TrashItem, TrashKind, TrashNeed } from '../contract/index.ts';
import { addDays } from '../domain/dates.ts';
import { prepared } from './sqlite/prepared.ts';
import { TRASH_DAYS, TRASHABLE } from './trash.ts';

const NAMES: Record<TrashKind, string> = {
  person: 'name',
  company: 'name',
  interaction: "coalesce(nullif(note, ''), kind)",
  interview: "coalesce(role, (SELECT c.name FROM company c WHERE c.id = company_id), 'Interview')",
  note: 'substr(body, 1, 120)',
  opportunity: "coalesce(role, (SELECT c.name FROM company c WHERE c.id = company_id), 'Opportunity')",
  compensation: 'role',
  insight: 'substr(text, 1, 120)',
  introduction: "coalesce((SELECT p.name FROM person p WHERE p.id = to_id), 'Introduction')",
};

type With = TrashItem['with'][number]['kind'];

/** What comes back with a record: how many living rows hang on it, by SQL that takes its id. */
const WITH: Partial<Record<TrashKind, Partial<Record<With, string>>>> = {
  person: {
    interaction: `interaction_person p JOIN interaction r ON r.id = p.interaction_id
                   WHERE p.person_id = ? AND r.deleted_at IS NULL`,
    interview: `interview_person p JOIN interview r ON r.id = p.interview_id
                 WHERE p.person_id = ? AND r.deleted_at IS NULL`,
    note: 'note WHERE person_id = ? AND deleted_at IS NULL',
    employment: 'employment WHERE person_id = ?',
    follow_up: 'follow_up WHERE person_id = ? AND ended_on IS NULL',
  },
  company: {
    employment: 'employment WHERE company_id = ?',
    interview: 'interview WHERE company_id = ? AND deleted_at IS NULL',
    opportunity: 'opportunity WHERE company_id = ? AND deleted_at IS NULL',
    note: 'note WHERE company_id = ? AND deleted_at IS NULL',
  },
  interview: { note: 'note WHERE interview_id = ? AND deleted_at IS NULL' },
  opportunity: { interview: 'interview WHERE opportunity_id = ? AND deleted_at IS NULL' },
};

const companyOf = (table: string, column = 'company_id') =>
  `SELECT n.id, 'company' AS kind, n.name FROM ${table} r JOIN company n ON n.id = r.${column}
    WHERE r.id = ? AND n.deleted_at IS NOT NULL`;
const peopleOf = (table: string, column: string) =>
  `SELECT n.id, 'person' AS kind, n.name FROM ${table} r JOIN person n ON n.id = r.person_id
    WHERE r.${column} = ? AND n.deleted_at IS NOT NULL`;
const personOf = (table: string, column: string) =>
  `SELECT n.id, 'person' AS kind, n.name FROM ${table} r JOIN person n ON n.id = r.${column}
    WHERE r.id = ? AND n.deleted_at IS NOT NULL`;

/** What a record hangs on that is in the trash as well, by SQL that takes its id. */
const NEEDS: Partial<Record<TrashKind, readonly string[]>> = {
  person: [
    `SELECT DISTINCT n.id, 'company' AS kind, n.name FROM employment r JOIN company n ON n.id = r.company_id
      WHERE r.person_id = ? AND n.deleted_at IS NOT NULL`,
  ],
  interaction: [peopleOf('interaction_person', 'interaction_id')],
  interview: [companyOf('interview'), peopleOf('interview_person', 'interview_id')],
  opportunity: [companyOf('opportunity')],
  compensation: [companyOf('compensation')],
  insight: [companyOf('insight')],
  introduction: ['introducer_id', 'who_id', 'to_id'].map((column) => personOf('introduction', column)),
  note: [
    personOf('note', 'person_id'),
    companyOf('note'),
    `SELECT n.id, 'interview' AS kind, ${NAMES.interview.replace('role', 'n.role').replaceAll('company_id', 'n.company_id')} AS name
       FROM note r JOIN interview n ON n.id = r.interview_id WHERE r.id = ? AND n.deleted_at IS NOT NULL`,
  ],
};

const inTrash = (columns: string) =>
  TRASHABLE.map(
    (kind) =>
      `SELECT id, '${kind}' AS kind, ${NAMES[kind]} AS name, deleted_at AS deletedAt FROM ${kind} WHERE deleted_at IS NOT NULL`,
  )
    .join(' UNION ALL ')
    .replace(/^/, `SELECT ${columns} FROM (`)
    .concat(") WHERE name LIKE ? ESCAPE '\\'");

/** A window of the trash, newest first, with what each record brings along and needs. */
export function listTrash(
  db: Database,
  { text, offset, limit }: ParsedInput<'trash.list'>,
): MethodOutput<'trash.list'> {
  const like = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const total = prepared<[string], number>(db, inTrash('count(*)')).pluck().get(like) ?? 0;
  const rows = prepared<[string, number, number], Pick<TrashItem, 'id' | 'kind' | 'name' | 'deletedAt'>>(
    db,
    `${inTrash('*')} ORDER BY deletedAt DESC, id LIMIT ? OFFSET ?`,
  ).all(like, limit, offset);
  const items = rows.map((row) => ({
    ...row,
    purgedOn: purgedOn(row.deletedAt),
    with: broughtAlong(db, row.kind, row.id),
    needs: neededBy(db, row.kind, row.id),
  }));
  return { total, items };
}

const purgedOn = (deletedAt: string): LocalDate => addDays(deletedAt.slice(0, 10), TRASH_DAYS);

function broughtAlong(db: Database, kind: TrashKind, id: string): TrashItem['with'] {
  return Object.entries(WITH[kind] ?? {}).flatMap(([what, from]) => {
    const count = prepared<[string], number>(db, `SELECT count(*) FROM ${from}`).pluck().get(id) ?? 0;
    return count > 0 ? [{ kind: what as With, count }] : [];
  });
}

/** What a record hangs on that is in the trash. */
export function neededBy(db: Database, kind: TrashKind, id: string): TrashNeed[] {
  const needs = (NEEDS[kind] ?? []).flatMap((sql) => prepared<[string], TrashNeed>(db, sql).all(id));
  return [...new Map(needs.map((need) => [need.id, need])).values()];
}

/** The kinds of some of what is in the trash, by id. */
export function kindsInTrash(
  db: Database,
  ids: readonly string[] | null,
): { id: string; kind: TrashKind; name: string }[] {
  const some = ids === null ? null : JSON.stringify(ids);
  return TRASHABLE.flatMap((kind) =>
    prepared<[string | null, string | null], { id: string; kind: TrashKind; name: string }>(
      db,
      `SELECT id, '${kind}' AS kind, ${NAMES[kind]} AS name FROM ${kind}
        WHERE deleted_at IS NOT NULL AND (? IS NULL OR id IN (SELECT value FROM json_each(?)))`,
    ).all(some, some),
  );
}
