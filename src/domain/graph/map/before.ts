import type { Bond } from './facts.ts';

/** The map as it is. */
export interface MapBefore {
  /** A territory for each person, places in `territories`, −1 for the tray or who is not on it yet. */
  readonly territoryOf: Int32Array;
  /** x and y of each person. */
  readonly places: Float32Array;
  readonly territories: readonly ({
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly colour: number;
  } & Bond)[];
}

/** Of the people of either, so that one carries on the other. */
const SHARED = 0.5;

/**
 * Which territory before each one carries on, −1 for none: those that share the most people first, each once, and only
 * if that is half of the people of either.
 */
export function carryOver(of: Int32Array, count: number, before: MapBefore | null): number[] {
  const carried: number[] = Array.from({ length: count }, () => -1);
  if (!before) return carried;
  const old = before.territories.length;
  const shared = new Uint32Array(count * old);
  const sizes = new Uint32Array(count);
  const sizesBefore = new Uint32Array(old);
  for (let person = 0; person < of.length; person += 1) {
    const [now, was] = [of[person] ?? -1, before.territoryOf[person] ?? -1];
    if (now >= 0) sizes[now] = (sizes[now] ?? 0) + 1;
    if (was >= 0) sizesBefore[was] = (sizesBefore[was] ?? 0) + 1;
    if (now >= 0 && was >= 0) shared[now * old + was] = (shared[now * old + was] ?? 0) + 1;
  }
  const pairs = [...shared.entries()].filter(([, people]) => people > 0).sort(([a, m], [b, n]) => n - m || a - b);
  const taken = new Set<number>();
  for (const [pair, people] of pairs) {
    const [now, was] = [Math.floor(pair / old), pair % old];
    if (carried[now] !== -1 || taken.has(was)) continue;
    if (people < SHARED * Math.min(sizes[now] ?? 0, sizesBefore[was] ?? 0)) continue;
    carried[now] = was;
    taken.add(was);
  }
  return carried;
}
