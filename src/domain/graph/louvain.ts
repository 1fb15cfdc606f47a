import { type Communities, connectedParts } from './communities.ts';
import type { TieGraph } from './tie-graph.ts';

/** A graph of communities of the one below; `loops` is the weight inside each, from both ends. */
interface Level {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float32Array | Float64Array;
  readonly loops: Float64Array;
}

const NODES_A_STEP = 2_000;
/** Of the weight of all ties: less is rounding. */
const LEAST_GAIN = 1e-9;

/**
 * Communities by tie strength (Blondel et al., “Fast unfolding of communities in large networks”, 2008): nodes move to
 * the neighbouring community that gains the most modularity, then communities become nodes, until nothing is gained.
 * Only neighbours of who moved are looked at again (Traag et al., “From Louvain to Leiden”, 2019); in the end people
 * move once more by themselves, and what does not hang together is parted, which Louvain alone does not do.
 * The same graph gives the same communities. In steps; about O(ties · log people).
 *
 * @param prior a community for each person to start from, negative for none: what fits still stays together
 */
export function* louvain(graph: TieGraph, prior?: ArrayLike<number>): Generator<undefined, Communities> {
  const base: Level = {
    size: graph.size,
    offsets: graph.offsets,
    targets: graph.targets,
    weights: graph.chance,
    loops: new Float64Array(graph.size),
  };
  const own = prior ? connectedParts(graph, prior).of : numbered(graph.size);
  let level = base;
  let of = own;
  for (;;) {
    const moved = yield* moveNodes(level, of);
    const count = renumber(of);
    if (level !== base) for (let person = 0; person < own.length; person += 1) own[person] = of[own[person] ?? 0] ?? 0;
    if (count === level.size || (!moved && level !== base)) break;
    level = yield* aggregate(level, of, count);
    of = numbered(count);
  }
  yield* moveNodes(base, own);
  yield;
  return connectedParts(graph, own);
}

function numbered(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let at = 0; at < size; at += 1) numbers[at] = at;
  return numbers;
}

/** Moves nodes while that gains modularity. Changes `of`; tells whether any moved. */
function* moveNodes(level: Level, of: Int32Array): Generator<undefined, boolean> {
  const { size, offsets, targets, weights } = level;
  const strength = strengths(level);
  const totals = new Float64Array(size);
  let all = 0;
  for (let node = 0; node < size; node += 1) {
    const weight = strength[node] ?? 0;
    totals[of[node] ?? 0] = (totals[of[node] ?? 0] ?? 0) + weight;
    all += weight;
  }
  if (all === 0) return false;
  const queue = numbered(size);
  const waits = new Uint8Array(size).fill(1);
  const shared = new Float64Array(size);
  const near = new Int32Array(size);
  let [head, waiting, moved, looked] = [0, size, false, 0];
  while (waiting > 0) {
    const node = queue[head] ?? 0;
    head = head + 1 === size ? 0 : head + 1;
    waiting -= 1;
    waits[node] = 0;
    const was = of[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    let found = 0;
    for (let tie = offsets[node] ?? 0; tie < end; tie += 1) {
      const community = of[targets[tie] ?? 0] ?? 0;
      if (shared[community] === 0) near[found++] = community;
      shared[community] = (shared[community] ?? 0) + (weights[tie] ?? 0);
    }
    const share = (strength[node] ?? 0) / all;
    totals[was] = (totals[was] ?? 0) - (strength[node] ?? 0);
    let best = was;
    let gain = (shared[was] ?? 0) - share * (totals[was] ?? 0) + LEAST_GAIN * all;
    for (let at = 0; at < found; at += 1) {
      const community = near[at] ?? 0;
      const there = (shared[community] ?? 0) - share * (totals[community] ?? 0);
      shared[community] = 0;
      if (there <= gain || community === was) continue;
      gain = there;
      best = community;
    }
    totals[best] = (totals[best] ?? 0) + (strength[node] ?? 0);
    if (best !== was) {
      of[node] = best;
      moved = true;
      for (let tie = offsets[node] ?? 0; tie < end; tie += 1) {
        const other = targets[tie] ?? 0;
        if (waits[other] === 1 || of[other] === best) continue;
        waits[other] = 1;
        const tail = head + waiting;
        queue[tail >= size ? tail - size : tail] = other;
        waiting += 1;
      }
    }
    looked += 1;
    if (looked % NODES_A_STEP === 0) yield;
  }
  return moved;
}

function strengths({ size, offsets, weights, loops }: Level): Float64Array {
  const strength = Float64Array.from(loops);
  for (let node = 0; node < size; node += 1)
    for (let tie = offsets[node] ?? 0; tie < (offsets[node + 1] ?? 0); tie += 1)
      strength[node] = (strength[node] ?? 0) + (weights[tie] ?? 0);
  return strength;
}

/** Numbers communities from 0 in order of their first node; returns how many there are. */
function renumber(of: Int32Array): number {
  const numbers = new Int32Array(of.length).fill(-1);
  let count = 0;
  for (let node = 0; node < of.length; node += 1) {
    const community = of[node] ?? 0;
    if (numbers[community] === -1) numbers[community] = count++;
    of[node] = numbers[community] ?? 0;
  }
  return count;
}

/** The graph whose nodes are the communities. */
function* aggregate(level: Level, of: Int32Array, count: number): Generator<undefined, Level> {
  const { members, starts } = membersOf(of, count);
  const offsets = new Uint32Array(count + 1);
  const loops = new Float64Array(count);
  const targets = new Uint32Array(level.targets.length);
  const weights = new Float64Array(level.targets.length);
  const shared = new Float64Array(count);
  let written = 0;
  let looked = 0;
  for (let community = 0; community < count; community += 1) {
    const first = written;
    for (let at = starts[community] ?? 0; at < (starts[community + 1] ?? 0); at += 1) {
      const node = members[at] ?? 0;
      loops[community] = (loops[community] ?? 0) + (level.loops[node] ?? 0);
      for (let tie = level.offsets[node] ?? 0; tie < (level.offsets[node + 1] ?? 0); tie += 1) {
        const other = of[level.targets[tie] ?? 0] ?? 0;
        const weight = level.weights[tie] ?? 0;
        if (other === community) {
          loops[community] = (loops[community] ?? 0) + weight;
          continue;
        }
        if (shared[other] === 0) targets[written++] = other;
        shared[other] = (shared[other] ?? 0) + weight;
      }
      looked += 1;
      if (looked % NODES_A_STEP === 0) yield;
    }
    for (let tie = first; tie < written; tie += 1) {
      weights[tie] = shared[targets[tie] ?? 0] ?? 0;
      shared[targets[tie] ?? 0] = 0;
    }
    offsets[community + 1] = written;
  }
  return { size: count, offsets, targets: targets.subarray(0, written), weights: weights.subarray(0, written), loops };
}

/** Members by community (a counting sort): those of `c` stand at `starts[c]` to `starts[c + 1]`. */
export function membersOf(of: Int32Array, count: number): { members: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const community of of) if (community >= 0) starts[community + 1] = (starts[community + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(starts[count] ?? 0);
  for (let node = 0; node < of.length; node += 1) {
    const community = of[node] ?? -1;
    if (community < 0) continue;
    members[next[community] ?? 0] = node;
    next[community] = (next[community] ?? 0) + 1;
  }
  return { members, starts };
}
