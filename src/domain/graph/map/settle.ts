import type { TieGraph } from '../tie-graph.ts';
import { FEWEST } from './by-facts.ts';
import { territoryAround } from './newcomers.ts';

/** Somebody leaves a territory for another when that gains so much, as a share of all their ties. */
const CLEARLY = 0.2;
const PEOPLE_A_STEP = 2_000;

/**
 * Moves people one by one to where their ties clearly lead, until nobody has reason to move: by modularity, as in
 * communities, but whom two territories draw about alike stays. Who is left over but tied to people of a territory
 * joins it. Done twice it changes nothing the second time. Changes `of`. In steps.
 *
 * @param of a territory for each person, −1 for none
 */
export function* settle(graph: TieGraph, of: Int32Array): Generator<undefined, void> {
  do {
    yield* moveWhoGains(graph, of);
    disband(of);
    yield;
  } while (adopt(graph, of));
}

/** Who is in no territory but tied to people of one goes where most of these are, as newcomers do; whether any was. */
export function adopt(graph: TieGraph, of: Int32Array): boolean {
  let any = false;
  for (let found = true; found; any ||= found) {
    found = false;
    for (let person = 0; person < graph.size; person += 1) {
      if (of[person] !== -1) continue;
      of[person] = territoryAround(graph, of, person);
      found ||= of[person] !== -1;
    }
  }
  return any;
}

function* moveWhoGains(graph: TieGraph, of: Int32Array): Generator<undefined, void> {
  const { size, offsets, targets, chance } = graph;
  const strength = new Float64Array(size);
  const totals = new Map<number, number>();
  let all = 0;
  for (let person = 0; person < size; person += 1) {
    for (let tie = offsets[person] ?? 0; tie < (offsets[person + 1] ?? 0); tie += 1)
      strength[person] = (strength[person] ?? 0) + (chance[tie] ?? 0);
    const own = of[person] ?? -1;
    if (own < 0) continue;
    totals.set(own, (totals.get(own) ?? 0) + (strength[person] ?? 0));
    all += strength[person] ?? 0;
  }
  const shared = new Map<number, number>();
  for (let moved = true; moved; ) {
    moved = false;
    for (let person = 0; person < size; person += 1) {
      if (person % PEOPLE_A_STEP === 0) yield;
      const own = of[person] ?? -1;
      const weight = strength[person] ?? 0;
      if (own < 0 || weight === 0) continue;
      shared.clear();
      for (let tie = offsets[person] ?? 0; tie < (offsets[person + 1] ?? 0); tie += 1) {
        const there = of[targets[tie] ?? 0] ?? -1;
        if (there >= 0) shared.set(there, (shared.get(there) ?? 0) + (chance[tie] ?? 0));
      }
      const share = weight / all;
      let best = own;
      let gain = (shared.get(own) ?? 0) - share * ((totals.get(own) ?? 0) - weight) + CLEARLY * weight;
      for (const [there, ties] of shared) {
        const value = ties - share * (totals.get(there) ?? 0);
        if (there !== own && value > gain) [best, gain] = [there, value];
      }
      if (best === own) continue;
      of[person] = best;
      totals.set(own, (totals.get(own) ?? 0) - weight);
      totals.set(best, (totals.get(best) ?? 0) + weight);
      moved = true;
    }
  }
}

/** A territory that has lost so many that it would be none goes. */
function disband(of: Int32Array): void {
  const sizes = new Map<number, number>();
  for (const own of of) if (own >= 0) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  // Of very few people it is all there is.
  if (Math.max(0, ...sizes.values()) < FEWEST) return;
  for (const [person, own] of of.entries()) if (own >= 0 && (sizes.get(own) ?? 0) < FEWEST) of[person] = -1;
}
