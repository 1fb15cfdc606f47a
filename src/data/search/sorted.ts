import type { Pace } from '../pace.ts';
import { compareRanked, type Ranked } from './best.ts';

/** Documents that are sorted, or merged, at once. */
const SLICE = 4_096;

/**
 * What was found in order, best first, sorted in slices: very many at once would take longer than anything may. By their
 * scores in an array of their own, since looking for those in the objects takes most of the time.
 */
export async function inOrder<T extends { readonly ranked: Ranked }>(found: readonly T[], pace: Pace): Promise<T[]> {
  const scores = new Float64Array(found.length);
  const compare = (a: number, b: number): number =>
    scores[b]! - scores[a]! || (a === b ? 0 : compareRanked(found[a]!.ranked, found[b]!.ranked));
  let from = new Uint32Array(found.length);
  for (let at = 0; at < from.length; at += SLICE) {
    for (let place = at; place < Math.min(at + SLICE, from.length); place++) {
      from[place] = place;
      scores[place] = found[place]!.ranked.score;
    }
    from.subarray(at, at + SLICE).sort(compare);
    if (pace.due) await pace.breathe();
  }
  let to = new Uint32Array(from.length);
  for (let run = SLICE; run < from.length; run *= 2) {
    for (let at = 0; at < from.length; at += 2 * run) await merge(from, to, at, run, compare, pace);
    [from, to] = [to, from];
  }
  const sorted: T[] = [];
  for (const place of from) sorted.push(found[place]!);
  return sorted;
}

/** Merges two runs that begin at a place. */
async function merge(
  from: Uint32Array,
  to: Uint32Array,
  start: number,
  run: number,
  compare: (a: number, b: number) => number,
  pace: Pace,
): Promise<void> {
  const middle = Math.min(start + run, from.length);
  const end = Math.min(middle + run, from.length);
  let [a, b] = [start, middle];
  for (let at = start; at < end; at++) {
    const first = b >= end || (a < middle && compare(from[a]!, from[b]!) <= 0);
    to[at] = first ? from[a++]! : from[b++]!;
    if (at % SLICE === 0 && pace.due) await pace.breathe();
  }
}
