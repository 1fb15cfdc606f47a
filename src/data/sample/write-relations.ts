import type { RelationshipKind } from '../../contract/index.ts';
import type { Pace } from '../pace.ts';
import { cast } from './cast/index.ts';
import type { Figure } from './figures.ts';
import type { People } from './people.ts';
import { Dice } from './random.ts';
import { type Rows, relationshipId } from './rows.ts';

const PAIRS = 190;
const kinds: Partial<Record<RelationshipKind, number>> = { worked_together: 6, reported_to: 2, mentor: 1, referred: 1 };

/** Who knows whom: the cast's own ties, pairs who shared an employer, and a few who just know each other. */
export async function addRelations(rows: Rows, people: People, pace: Pace): Promise<void> {
  const dice = new Dice('relations');
  const add = (from: Figure, kind: RelationshipKind, to: Figure, daysAgo: number) =>
    rows.tables.relationship.push({
      id: relationshipId(`${from.key} ${kind} ${to.key}`),
      from_id: from.id,
      to_id: to.id,
      kind,
      since: rows.days.monthAgo(daysAgo),
    });
  const done = new Set<string>();
  const once = (a: Figure, b: Figure) => {
    const pair = [a.key, b.key].sort().join(' & ');
    return !done.has(pair) && Boolean(done.add(pair));
  };
  for (const entry of cast) {
    for (const [kind, to, daysAgo] of entry.relations ?? []) {
      const [from, other] = [people.byKey(entry.key), people.byKey(to)];
      if (once(from, other)) add(from, kind, other, daysAgo);
    }
  }
  const known = people.figures.filter((one) => one.circle !== 'linkedin');
  for (let tries = 0; rows.tables.relationship.length < PAIRS && tries < 20_000; tries++) {
    await pace.breathe();
    const [a, b] = [dice.pick(known), dice.pick(known)];
    if (a === b) continue;
    const since = togetherSince(a, b);
    if (since !== null && once(a, b)) add(a, dice.weighted(kinds), b, since);
    else if (a.circle === b.circle && dice.chance(0.03) && once(a, b))
      add(a, 'knows', b, dice.between(1, Math.min(a.met, b.met)));
  }
}

/** Days before today when two began to share an employer; null when they never did. */
function togetherSince(a: Figure, b: Figure): number | null {
  for (const mine of a.jobs) {
    for (const theirs of b.jobs) {
      if (mine.company !== theirs.company) continue;
      const from = Math.min(mine.from, theirs.from);
      if (from > Math.max(mine.to ?? 0, theirs.to ?? 0)) return from;
    }
  }
  return null;
}
