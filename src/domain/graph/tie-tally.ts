import { chanceOf } from './doubt.ts';
import type { TieGraph } from './tie-graph.ts';

/** A graph with the sum of evidence behind each tie. */
export interface TieTally {
  readonly graph: TieGraph;
  readonly sums: Float64Array;
}

/** A graph before, and its people's numbers now: −1 for who is gone, the others in the same order. */
export interface GraphBefore {
  readonly tally: TieTally;
  readonly numbers: Int32Array;
}

/** Sums of evidence, rows as in a graph; of what came and went they may be negative or nothing. */
export interface Sums {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly sums: Float64Array;
}

const PEOPLE_A_STEP = 1_000;

/**
 * Puts sums of evidence on top of a graph; ties for which none is left go. Where nothing comes of it, the graph is the
 * same object. In steps; O(people + ties).
 */
export function* mergeTies(change: Sums, before: GraphBefore | null): Generator<undefined, TieTally> {
  const { size } = change;
  const old = before?.tally.graph;
  const room = change.targets.length + (old?.targets.length ?? 0);
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(room);
  const chance = new Float32Array(room);
  const sums = new Float64Array(room);
  yield;
  const was = before ? numbersBefore(before.numbers, size) : null;
  const isSame = before !== null && isCount(before.numbers);
  yield;
  if (isSame && before && change.size === old?.size && isNothing(change.sums)) return before.tally;
  let written = 0;
  const put = (target: number, sum: number) => {
    if (sum <= 0) return;
    targets[written] = target;
    sums[written] = sum;
    chance[written] = chanceOf(sum);
    written += 1;
  };
  for (let person = 0; person < size; person += 1) {
    if (person % PEOPLE_A_STEP === 0) yield;
    offsets[person] = written;
    let at = change.offsets[person] ?? 0;
    const end = change.offsets[person + 1] ?? 0;
    const row = was?.[person] ?? -1;
    if (!before || !old || row < 0) {
      for (; at < end; at += 1) put(change.targets[at] ?? 0, change.sums[at] ?? 0);
      continue;
    }
    let from = old.offsets[row] ?? 0;
    const to = old.offsets[row + 1] ?? 0;
    if (isSame && at === end) {
      targets.set(old.targets.subarray(from, to), written);
      chance.set(old.chance.subarray(from, to), written);
      sums.set(before.tally.sums.subarray(from, to), written);
      written += to - from;
      continue;
    }
    for (; from < to; from += 1) {
      const target = before.numbers[old.targets[from] ?? 0] ?? -1;
      if (target < 0) continue;
      for (; at < end && (change.targets[at] ?? 0) < target; at += 1)
        put(change.targets[at] ?? 0, change.sums[at] ?? 0);
      let sum = before.tally.sums[from] ?? 0;
      if (at < end && change.targets[at] === target) {
        sum += change.sums[at] ?? 0;
        at += 1;
      }
      put(target, sum);
    }
    for (; at < end; at += 1) put(change.targets[at] ?? 0, change.sums[at] ?? 0);
  }
  offsets[size] = written;
  yield;
  const graph = { size, offsets, targets: targets.slice(0, written), chance: chance.slice(0, written) };
  yield;
  return { graph, sums: sums.slice(0, written) };
}

/** 0, 1, 2, … */
function isCount(numbers: Int32Array): boolean {
  for (let at = 0; at < numbers.length; at += 1) if (numbers[at] !== at) return false;
  return true;
}

function isNothing(sums: Float64Array): boolean {
  for (let at = 0; at < sums.length; at += 1) if (sums[at] !== 0) return false;
  return true;
}

/** The other way round: which number each had, −1 for who is new. */
function numbersBefore(numbers: Int32Array, size: number): Int32Array {
  const was = new Int32Array(size).fill(-1);
  for (let old = 0; old < numbers.length; old += 1) {
    const now = numbers[old] ?? -1;
    if (now >= 0) was[now] = old;
  }
  return was;
}
