import type { Database } from 'better-sqlite3';
import type { CompanyField, CompanyId } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import { derivedId } from '../ids.ts';
import { movePairs } from './pairs.ts';
import { moveOnce, type Row, Rows } from './rows.ts';
import { moveJobs } from './same-job.ts';
import { moveMentions, renameInSearches } from './texts.ts';

const FIELDS: readonly CompanyField[] = ['name', 'industry', 'location'];

/** Fields that one company lacks and the other has. */
export const companyFieldsLacking = (into: Row, from: Row): CompanyField[] =>
  FIELDS.filter((field) => (into[field] ?? null) === null && (from[field] ?? null) !== null);

/**
 * Makes two companies one, as `mergePeople` does with people. The one that stays is known by both names.
 *
 * @param take fields of which the value of `from` is kept; null: those that `into` lacks
 */
export function mergeCompanies(
  db: Database,
  from: CompanyId,
  into: CompanyId,
  take: readonly CompanyField[] | null,
): void {
  const rows = new Rows(db);
  const both = [from, into] as const;
  const [gone, kept] = [rows.find('company', from), rows.find('company', into)];
  if (!gone || !kept) return;
  moveJobs(rows, 'employment', 'company_id', both);
  moveJobs(rows, 'my_employment', 'company_id', both);
  for (const [table, column] of [
    ['interview', 'company_id'],
    ['note', 'company_id'],
    ['opportunity', 'company_id'],
    ['opportunity', 'agency_id'],
    ['compensation', 'company_id'],
    ['insight', 'company_id'],
    ['provenance', 'record_id'],
  ] as const)
    rows.move(table, column, from, into);
  moveOnce(rows, 'review_target', ['company_id', 'review_id'], both, (review) =>
    derivedId('review_target', review, into),
  );
  moveOnce(rows, 'mention', ['company_id', 'note_id'], both, (note) => derivedId('mention', note, into));
  moveOnce(rows, 'company_domain', ['company_id', 'domain'], both, (domain) =>
    derivedId('company_domain', into, domain),
  );
  moveLinks(rows, both);
  movePairs(rows, both);
  moveMentions(db, rows, 'company', both);

  const fields = take ?? companyFieldsLacking(kept, gone);
  rows.set('company', into, Object.fromEntries(fields.map((field) => [field, gone[field] ?? null])));
  const name = String(rows.find('company', into)?.name);
  moveAliases(
    rows,
    both,
    [String(gone.name), String(kept.name)].filter((other) => other !== name),
  );
  rows.remove('company', from);
  for (const before of [gone.name, kept.name]) renameInSearches(db, rows, 'company', [String(before), name]);
}

/** Aliases with their ids, and the name that is no longer the company's. */
function moveAliases(rows: Rows, [from, into]: readonly [string, string], names: readonly string[]): void {
  const idOf = (name: string) => derivedId<string>('company_alias', into, fold(name));
  for (const row of rows.where('company_alias', 'company_id', from)) {
    const id = idOf(String(row.name));
    if (rows.find('company_alias', id)) rows.remove('company_alias', row.id);
    else rows.rename('company_alias', row, id, { company_id: into });
  }
  for (const name of names)
    if (!rows.find('company_alias', idOf(name)))
      rows.insert('company_alias', { id: idOf(name), company_id: into, name, kind: 'alias' });
}

/** Links between companies; one that is there already is not there twice, and no company is linked to itself. */
function moveLinks(rows: Rows, [from, into]: readonly [string, string]): void {
  const keyOf = ({ kind, from_id, to_id }: Row) => {
    const ends = [String(from_id), String(to_id)];
    return `${kind} ${(kind === 'competitor' ? ends.sort() : ends).join(' ')}`;
  };
  const of = (company: string) => [
    ...rows.where('company_link', 'from_id', company),
    ...rows.where('company_link', 'to_id', company),
  ];
  const there = new Map(of(into).map((row) => [keyOf(row), row]));
  for (const row of new Map(of(from).map((one) => [one.id, one])).values()) {
    const ends = {
      from_id: row.from_id === from ? into : (row.from_id ?? null),
      to_id: row.to_id === from ? into : (row.to_id ?? null),
    };
    const kept = there.get(keyOf({ ...row, ...ends }));
    if (ends.from_id === ends.to_id) rows.remove('company_link', row.id);
    else if (kept) {
      if ((kept.since ?? null) === null) rows.set('company_link', kept.id, { since: row.since ?? null });
      rows.remove('company_link', row.id);
    } else rows.set('company_link', row.id, ends);
  }
}
