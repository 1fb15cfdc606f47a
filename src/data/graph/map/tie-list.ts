import type { TieGraph } from '../../../domain/graph/tie-graph.ts';
import type { Pace } from '../../pace.ts';

/** Each tie once: `pairs[2i] < pairs[2i + 1]`, `chance[i]` over 0 to 1. */
export interface TieList {
  readonly pairs: Uint32Array;
  readonly chance: Float32Array;
}

const kept = new WeakMap<TieGraph, TieList>();

/** The ties in the order in which the map and lenses number them: the likeliest first, of equals by people. */
export function tieList(graph: TieGraph): TieList {
  const steps = list(graph);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link tieList}, without holding up the event loop. */
export async function tieListInSteps(graph: TieGraph, pace: Pace): Promise<TieList> {
  const steps = list(graph);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.breathe();
  }
}

function* list(graph: TieGraph): Generator<undefined, TieList> {
  const known = kept.get(graph);
  if (known) return known;
  const found = yield* byChance(yield* byPeople(graph));
  kept.set(graph, found);
  return found;
}

const PEOPLE_A_STEP = 2_000;

/** By the lower person, then by the other: going through the others in order fills each row in order. */
function* byPeople({ size, offsets, targets, chance }: TieGraph): Generator<undefined, TieList> {
  const next = new Uint32Array(size + 1);
  for (let a = 0; a < size; a += 1) {
    let own = 0;
    for (let at = offsets[a] ?? 0; at < (offsets[a + 1] ?? 0); at += 1) if ((targets[at] ?? 0) > a) own += 1;
    next[a + 1] = (next[a] ?? 0) + own;
  }
  const listed = { pairs: new Uint32Array(targets.length), chance: new Float32Array(targets.length / 2) };
  for (let b = 0; b < size; b += 1) {
    if (b % PEOPLE_A_STEP === 0) yield;
    for (let at = offsets[b] ?? 0; at < (offsets[b + 1] ?? 0); at += 1) {
      const a = targets[at] ?? 0;
      if (a >= b) continue;
      const tie = next[a] ?? 0;
      next[a] = tie + 1;
      listed.pairs[2 * tie] = a;
      listed.pairs[2 * tie + 1] = b;
      listed.chance[tie] = chance[at] ?? 0;
    }
  }
  return listed;
}

/** The bits of numbers between 0 and 1 are in their order; they are sorted half by half, which keeps the order of equals. */
const HALF = 15;
const MASK = (1 << HALF) - 1;

function* byChance({ pairs, chance }: TieList): Generator<undefined, TieList> {
  const count = chance.length;
  const bits = new Uint32Array(chance.buffer);
  let order = new Uint32Array(count);
  for (let tie = 0; tie < count; tie += 1) order[tie] = tie;
  for (let shift = 0; shift <= HALF; shift += HALF) {
    yield;
    const starts = new Uint32Array(MASK + 2);
    for (let tie = 0; tie < count; tie += 1) {
      const next = MASK - (((bits[tie] ?? 0) >>> shift) & MASK) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let rank = 1; rank < starts.length; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
    yield;
    const sorted = new Uint32Array(count);
    for (let at = 0; at < count; at += 1) {
      const tie = order[at] ?? 0;
      const rank = MASK - (((bits[tie] ?? 0) >>> shift) & MASK);
      const place = starts[rank] ?? 0;
      sorted[place] = tie;
      starts[rank] = place + 1;
    }
    order = sorted;
  }
  yield;
  const listed = { pairs: new Uint32Array(pairs.length), chance: new Float32Array(count) };
  for (let at = 0; at < count; at += 1) {
    const tie = order[at] ?? 0;
    listed.pairs[2 * at] = pairs[2 * tie] ?? 0;
    listed.pairs[2 * at + 1] = pairs[2 * tie + 1] ?? 0;
    listed.chance[at] = chance[tie] ?? 0;
  }
  return listed;
}
