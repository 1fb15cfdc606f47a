import type { Communities } from '../communities.ts';
import { FEWEST, groupByFacts } from './by-facts.ts';
import type { Bond, Facts } from './facts.ts';

/** More could not be told apart. */
const MOST_TERRITORIES = 60;
/** Of these, those of people who are grouped by what is known of them. */
const MOST_GROUPS = 20;
/** Beside groups of thousands, a territory of so small a share of all would be a speck. */
const SPECK = 1 / 1_000;

/** Of all, who may rest in the tray: of more, what is known of them says more than that they have no ties. */
const MOST_LOOSE = 1 / 5;

/** Who is in which territory. */
export interface Grouping {
  /** A territory for each person, −1 for the tray. */
  readonly of: Int32Array;
  /** Who stands together inside it: equal for people of one cluster. */
  readonly cluster: Int32Array;
  /** For each territory: what holds it together when it was grouped by that, null when its ties do. */
  readonly bonds: readonly (Bond | null)[];
}

/**
 * Makes territories of communities, largest first. Who is in no community of five counts as one with those at the same
 * company, if that makes five; who is left rests in the tray. But when many would rest there (a book that knows only
 * employers), or there are more territories than one can tell apart, the largest stay and everybody else is grouped by
 * what the book knows of them.
 */
export function territoriesOf(communities: Communities, facts: Facts): Grouping {
  const size = communities.of.length;
  const cluster = withColleagues(communities, facts);
  const people = new Map<number, number>();
  for (const own of cluster) people.set(own, (people.get(own) ?? 0) + 1);
  const large = [...people].filter(([, count]) => count >= FEWEST).sort(([a, m], [b, n]) => n - m || a - b);
  const inside = large.reduce((sum, [, count]) => sum + count, 0);
  const isBare = size - inside > size * MOST_LOOSE;
  const isCrowded = large.length > MOST_TERRITORIES;
  const least = Math.max(FEWEST, size * SPECK);
  const kept =
    isBare || isCrowded ? large.filter(([, count]) => count >= least).slice(0, MOST_TERRITORIES - MOST_GROUPS) : large;
  const place = new Map(kept.map(([own], at) => [own, at]));
  const of = cluster.map((own) => place.get(own) ?? -1);
  const bonds: (Bond | null)[] = kept.map(() => null);
  if (isBare || isCrowded) {
    const rest = [...of.keys()].filter(
      (person) => of[person] === -1 && (isBare || (people.get(cluster[person] ?? 0) ?? 0) >= FEWEST),
    );
    for (const { bond, members } of groupByFacts(rest, facts, MOST_GROUPS, kept.length === 0)) {
      for (const person of members) of[person] = bonds.length;
      bonds.push(bond);
    }
  }
  return { of, cluster, bonds };
}

/** Those of small communities by company where that makes more; by community else. */
function withColleagues({ of, count }: Communities, { company }: Facts): Int32Array {
  const sizes = new Uint32Array(count);
  for (const own of of) sizes[own] = (sizes[own] ?? 0) + 1;
  const loose = new Map<number, number>();
  for (let person = 0; person < of.length; person += 1) {
    const at = company[person] ?? -1;
    if (at >= 0 && (sizes[of[person] ?? 0] ?? 0) < FEWEST) loose.set(at, (loose.get(at) ?? 0) + 1);
  }
  return of.map((own, person) => {
    const [mates, there] = [sizes[own] ?? 0, company[person] ?? -1];
    return mates < FEWEST && there >= 0 && (loose.get(there) ?? 0) > mates ? count + there : own;
  });
}
