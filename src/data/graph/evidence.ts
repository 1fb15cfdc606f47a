import type { Database } from 'better-sqlite3';
import type { LocalDate, PersonId, RelationshipKind, TieEvidence } from '../../contract/index.ts';
import { overlapOf } from '../../domain/graph/chances.ts';
import { introductionWords } from '../../domain/introduction.ts';
import type { Network } from '../network/network.ts';
import type { EmploymentBase } from '../network/rows.ts';

/** Everything that ties two people, strongest kind first. */
export function evidenceOf(db: Database, network: Network, a: PersonId, b: PersonId): TieEvidence[] {
  return [
    ...relationships(db, a, b),
    ...introductions(db, a, b),
    ...colleagues(network, a, b),
    ...interviews(db, a, b),
    ...meetings(db, a, b),
  ];
}

function relationships(db: Database, a: PersonId, b: PersonId): TieEvidence[] {
  type Row = { readonly kind: RelationshipKind; readonly end: 'from' | 'to' };
  return db
    .prepare<[PersonId, PersonId, PersonId, PersonId], Row>(
      `SELECT kind, 'from' AS "end" FROM relationship WHERE from_id = ? AND to_id = ?
       UNION ALL SELECT kind, 'to' FROM relationship WHERE to_id = ? AND from_id = ?`,
    )
    .all(a, b, a, b)
    .map(({ kind, end }) => ({ kind: 'relationship', how: introductionWords(kind, end) }));
}

function introductions(db: Database, a: PersonId, b: PersonId): TieEvidence[] {
  const part = (column: string) => `coalesce(${column} IN (@a, @b), 0)`;
  const on = db
    .prepare<[{ a: PersonId; b: PersonId }], LocalDate | null>(
      `SELECT max(made_on) FROM introduction WHERE deleted_at IS NULL
          AND ${part('introducer_id')} + ${part('who_id')} + ${part('to_id')} > 1`,
    )
    .pluck()
    .get({ a, b });
  return on ? [{ kind: 'introduction', on }] : [];
}

function colleagues(network: Network, a: PersonId, b: PersonId): TieEvidence[] {
  const jobsOf = (id: PersonId) => network.people.get(id)?.employments ?? [];
  const found: TieEvidence[] = [];
  for (const own of jobsOf(a))
    for (const other of jobsOf(b)) {
      if (own.company_id !== other.company_id) continue;
      const overlap = overlapOf(own, other);
      const name = network.companies.get(own.company_id)?.base.name;
      if (overlap === 'no' || name === undefined) continue;
      found.push({
        kind: 'colleagues',
        company: { id: own.company_id, name },
        ...together(own, other),
        sure: overlap === 'yes',
      });
    }
  return found;
}

/** From when the later one came to when the earlier one left. */
function together(a: EmploymentBase, b: EmploymentBase) {
  const from = a.started_on && b.started_on && (a.started_on > b.started_on ? a.started_on : b.started_on);
  const ends = [a.ended_on, b.ended_on].filter((end) => end !== null).sort();
  return { from, to: ends[0] ?? null };
}

function interviews(db: Database, a: PersonId, b: PersonId): TieEvidence[] {
  const lastOn = db
    .prepare<[PersonId, PersonId], LocalDate | null>(
      `SELECT max(i.happens_on) FROM interview i
         JOIN interview_person one ON one.interview_id = i.id AND one.person_id = ?
         JOIN interview_person other ON other.interview_id = i.id AND other.person_id = ?
        WHERE i.deleted_at IS NULL`,
    )
    .pluck()
    .get(a, b);
  return lastOn ? [{ kind: 'interviewed_together', lastOn }] : [];
}

function meetings(db: Database, a: PersonId, b: PersonId): TieEvidence[] {
  type Row = { readonly times: number; readonly lastOn: LocalDate | null };
  const row = db
    .prepare<[PersonId, PersonId], Row>(
      `SELECT count(DISTINCT i.id) AS times, max(i.happened_on) AS lastOn FROM interaction i
         JOIN interaction_person one ON one.interaction_id = i.id AND one.person_id = ?
         JOIN interaction_person other ON other.interaction_id = i.id AND other.person_id = ?
        WHERE i.deleted_at IS NULL`,
    )
    .get(a, b);
  return row?.lastOn ? [{ kind: 'met_together', times: row.times, lastOn: row.lastOn }] : [];
}
