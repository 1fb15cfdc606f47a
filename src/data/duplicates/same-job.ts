import { sameText } from '../../domain/linkedin/identity.ts';
import { lacking, type Row, type Rows } from './rows.ts';

/**
 * Whether two employments of one person at one company are one: the same kind and title (or one has none), and no dates
 * that contradict each other.
 */
function sameJob(a: Row, b: Row): boolean {
  const titles = a.title === null || b.title === null || sameText(String(a.title), String(b.title));
  return titles && a.kind === b.kind && agree(a.started_on, b.started_on) && agree(a.ended_on, b.ended_on);
}

/** Of two dates the more precise one tells all the other does. */
const agree = (a: Row[string] = null, b: Row[string] = null): boolean =>
  a === null || b === null || String(a).startsWith(String(b)) || String(b).startsWith(String(a));

/** Makes one employment of two: the kept one gets what it lacks, and the more precise dates. */
function joinJobs(rows: Rows, table: 'employment' | 'my_employment', kept: Row, other: Row): void {
  const precise = Object.fromEntries(
    ['started_on', 'ended_on'].flatMap((column) => {
      const [own, theirs] = [kept[column] ?? null, other[column] ?? null];
      return theirs !== null && own !== null && String(theirs).length > String(own).length ? [[column, theirs]] : [];
    }),
  );
  rows.set(table, kept.id, { ...lacking(kept, other), ...precise });
  rows.remove(table, other.id);
}

/** Moves employments, by person or by company; one that is there already is not there twice. */
export function moveJobs(
  rows: Rows,
  table: 'employment' | 'my_employment',
  column: 'person_id' | 'company_id',
  [from, into]: readonly [string, string],
): void {
  const other = column === 'person_id' ? 'company_id' : 'person_id';
  const there = rows.where(table, column, into);
  for (const row of rows.where(table, column, from)) {
    const kept = there.find((one) => one[other] === row[other] && sameJob(one, row));
    if (kept) joinJobs(rows, table, rows.find(table, kept.id) ?? kept, row);
    else rows.set(table, row.id, { [column]: into });
  }
}
