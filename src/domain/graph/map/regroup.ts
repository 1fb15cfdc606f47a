import { modularity } from '../communities.ts';
import { louvain } from '../louvain.ts';
import type { TieGraph } from '../tie-graph.ts';
import type { MapBefore } from './before.ts';
import { carryOver } from './before.ts';
import { FEWEST } from './by-facts.ts';
import type { Bond, Facts } from './facts.ts';
import { adopt, settle } from './settle.ts';
import { type Grouping, territoriesOf } from './territories.ts';

/** So much modularity other communities must gain, that people find their way on the map anew for it. */
const WORTH_IT = 0.02;
/** Each round is worth it or leaves fewer in the tray; in practice one or two are. */
const MOST_ROUNDS = 8;

/** Territories from nothing: communities by ties, and by what is known of people where that says more. In steps. */
export function* group(graph: TieGraph, facts: Facts, prior?: Int32Array): Generator<undefined, Grouping> {
  const grouping = territoriesOf(yield* louvain(graph, prior), facts);
  adopt(graph, grouping.of);
  return grouping;
}

/**
 * Territories that carry on those before: people whose ties clearly lead elsewhere move, and new groups come out of the
 * tray; all else stays, unless wholly other communities are worth it. What it gives, it gives again. In steps.
 */
export function* regroup(graph: TieGraph, facts: Facts, before: MapBefore): Generator<undefined, Grouping> {
  const of = before.territoryOf.slice();
  let now: Grouping = { of, cluster: of, bonds: before.territories.map(knownBond) };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    yield* settle(graph, now.of);
    const other = yield* group(graph, facts, now.of);
    if (alone(graph, other.of) > alone(graph, now.of) + WORTH_IT) now = other;
    else {
      const next = fromTray(now, other);
      if (!next) break;
      now = next;
    }
    yield;
  }
  return inOrder(now);
}

/** A group by what is known of people keeps what it was made of; of others it is found anew. */
function knownBond({ bond, name }: MapBefore['territories'][number]): Bond | null {
  return bond === 'industry' || bond === 'city' || bond === 'period' ? { bond, name } : null;
}

/** Modularity with everybody of the tray by themselves. */
function alone(graph: TieGraph, of: Int32Array): number {
  return modularity(
    graph,
    of.map((own, person) => (own < 0 ? -1 - person : own)),
  );
}

/** Of those of a group that makes a territory of its own, who have rested in the tray. */
const FROM_TRAY = 0.8;

/** Takes people out of the tray to where another grouping has them, if that carries on one; null when there is nobody. */
function fromTray(now: Grouping, other: Grouping): Grouping | null {
  const sizes = new Uint32Array(other.bonds.length);
  const loose = new Uint32Array(other.bonds.length);
  for (const [person, there] of other.of.entries()) {
    if (there < 0) continue;
    sizes[there] = (sizes[there] ?? 0) + 1;
    if (now.of[person] === -1) loose[there] = (loose[there] ?? 0) + 1;
  }
  const circles = now.bonds.map(() => ({ x: 0, y: 0, radius: 0, colour: 0, bond: 'mixed' as const, name: '' }));
  const carried = carryOver(other.of, other.bonds.length, { territoryOf: now.of, places: EMPTY, territories: circles });
  const bonds = [...now.bonds];
  const home = other.bonds.map((bond, at) => {
    const isNew = (loose[at] ?? 0) >= FEWEST && (loose[at] ?? 0) >= FROM_TRAY * (sizes[at] ?? 0);
    return isNew ? bonds.push(bond) - 1 : (carried[at] ?? -1);
  });
  let found = false;
  const of = now.of.map((own, person) => {
    const there = other.of[person] ?? -1;
    if (own !== -1 || there < 0 || (home[there] ?? -1) < 0) return own;
    found = true;
    return home[there] ?? -1;
  });
  return found ? { of, cluster: other.cluster, bonds } : null;
}

const EMPTY = new Float32Array();

/** The same, the largest first and without those nobody is in any more. */
function inOrder({ of, cluster, bonds }: Grouping): Grouping {
  const sizes = new Uint32Array(bonds.length);
  for (const own of of) if (own >= 0) sizes[own] = (sizes[own] ?? 0) + 1;
  const order = [...bonds.keys()]
    .filter((at) => (sizes[at] ?? 0) > 0)
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const place = new Int32Array(bonds.length).fill(-1);
  for (const [at, old] of order.entries()) place[old] = at;
  return {
    of: of.map((own) => (own < 0 ? -1 : (place[own] ?? -1))),
    cluster,
    bonds: order.map((at) => bonds[at] ?? null),
  };
}
