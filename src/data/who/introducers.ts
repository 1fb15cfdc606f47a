import type { Database } from 'better-sqlite3';
import type { PersonId, RelationshipKind } from '../../contract/index.ts';
import {
  colleaguesChance,
  INTRODUCED_CHANCE,
  MOST_COLLEAGUES,
  RELATIONSHIP_CHANCE,
} from '../../domain/graph/chances.ts';
import { introductionWords } from '../../domain/introduction.ts';
import type { Network } from '../network/network.ts';
import type { Pace } from '../pace.ts';

/** Somebody the user is in contact with who knows a stranger. */
export interface Introducer {
  readonly introducer: PersonId;
  readonly stranger: PersonId;
  /** How likely they would vouch, 0 to 1, by what ties the two. */
  readonly chance: number;
  /** What ties them, in English words. */
  readonly how: string;
}

const LISTED = 'IN (SELECT value FROM json_each(@ids))';
const RELATIONSHIPS = `SELECT from_id AS stranger, to_id AS introducer, kind, 'to' AS "end" FROM relationship WHERE from_id ${LISTED}
  UNION ALL SELECT to_id, from_id, kind, 'from' FROM relationship WHERE to_id ${LISTED}`;
interface Relationship {
  readonly stranger: PersonId;
  readonly introducer: PersonId | null;
  readonly kind: RelationshipKind;
  /** The introducer's end. */
  readonly end: 'from' | 'to';
}
const INTRODUCTIONS = `SELECT introducer_id AS introducer, who_id AS stranger FROM introduction
    WHERE deleted_at IS NULL AND made_on IS NOT NULL AND who_id ${LISTED}
  UNION ALL SELECT introducer_id, to_id FROM introduction WHERE deleted_at IS NULL AND made_on IS NOT NULL AND to_id ${LISTED}
  UNION ALL SELECT who_id, to_id FROM introduction WHERE deleted_at IS NULL AND made_on IS NOT NULL AND to_id ${LISTED}
  UNION ALL SELECT to_id, who_id FROM introduction WHERE deleted_at IS NULL AND made_on IS NOT NULL AND who_id ${LISTED}`;

/** Colleagues of more strangers than these are not looked for: a company with so many is a list, not an acquaintance. */
const MOST_STRANGERS = 500;

/**
 * Who can introduce the user to strangers, by the same ties as the ways to a company go by: recorded relationships,
 * introductions made, and having worked together. Of the ties of two, the strongest.
 */
export async function introducersTo(
  db: Database,
  network: Network,
  strangers: readonly PersonId[],
  pace: Pace,
): Promise<Introducer[]> {
  const best = new Map<string, Introducer>();
  const add = (introducer: PersonId | null, stranger: PersonId, chance: number, how: () => string) => {
    if (!introducer || introducer === stranger || chance <= 0) return;
    if ((network.people.get(introducer)?.row.warmth ?? 'none') === 'none') return;
    const key = `${introducer} ${stranger}`;
    if (chance > (best.get(key)?.chance ?? 0)) best.set(key, { introducer, stranger, chance, how: how() });
  };
  const ids = JSON.stringify(strangers);
  for (const { stranger, introducer, kind, end } of db
    .prepare<[{ ids: string }], Relationship>(RELATIONSHIPS)
    .all({ ids }))
    add(introducer, stranger, RELATIONSHIP_CHANCE[kind], () => introductionWords(kind, end));
  await pace.breathe();
  type Introduction = { readonly introducer: PersonId | null; readonly stranger: PersonId };
  for (const { introducer, stranger } of db.prepare<[{ ids: string }], Introduction>(INTRODUCTIONS).all({ ids }))
    add(introducer, stranger, INTRODUCED_CHANCE, () => 'an introduction brought them together');
  for (const stranger of strangers.slice(0, MOST_STRANGERS)) {
    for (const own of network.people.get(stranger)?.employments ?? []) {
      const company = network.companies.get(own.company_id);
      if (!company || company.people.size > MOST_COLLEAGUES) continue;
      for (const colleague of company.people) {
        for (const job of network.people.get(colleague)?.employments ?? [])
          if (job.company_id === own.company_id)
            add(
              colleague,
              stranger,
              colleaguesChance(own, job, company.people.size),
              () => `worked together at ${company.base.name}`,
            );
      }
      if (pace.due) await pace.breathe();
    }
  }
  return [...best.values()];
}
