import type { TieGraph } from './tie-graph.ts';

/** What is another in a graph than it was in the one before. */
export interface GraphChange {
  /** The new number of each of the old, −1 for who is gone; null when all have theirs. */
  readonly numbers: Int32Array | null;
  /** Whose ties changed, by their numbers in the new graph. */
  readonly touched: readonly number[];
}

const PEOPLE_A_STEP = 2_000;

/**
 * Compares two graphs, person by person. In steps, so that a caller may breathe between them.
 *
 * @param people who stands behind the numbers of each
 */
export function* changeOf<Id>(
  old: { readonly people: readonly Id[]; readonly ties: TieGraph },
  now: { readonly people: readonly Id[]; readonly ties: TieGraph; readonly numbers: ReadonlyMap<Id, number> },
): Generator<undefined, GraphChange> {
  const moved = old.people.length !== now.people.length || old.people.some((id, at) => id !== now.people[at]);
  const numbers = moved ? Int32Array.from(old.people, (id) => now.numbers.get(id) ?? -1) : null;
  yield;
  if (old.ties === now.ties && !numbers) return { numbers, touched: [] };
  // Who was there and is there, by the new number: the old one.
  const before = new Int32Array(now.people.length).fill(-1);
  for (let at = 0; at < old.people.length; at += 1) {
    const number = numbers ? (numbers[at] ?? -1) : at;
    if (number >= 0) before[number] = at;
  }
  const touched: number[] = [];
  for (let node = 0; node < now.people.length; node += 1) {
    if (!isSame(old.ties, before[node] ?? -1, now.ties, node, numbers)) touched.push(node);
    if (node % PEOPLE_A_STEP === 0) yield;
  }
  return { numbers, touched };
}

/** Whether somebody's ties are the same ones. Both are in order of whom they lead to, which numbers keep. */
function isSame(old: TieGraph, from: number, now: TieGraph, to: number, numbers: Int32Array | null): boolean {
  const [start, end] = [now.offsets[to] ?? 0, now.offsets[to + 1] ?? 0];
  if (from < 0) return start === end;
  const shift = (old.offsets[from] ?? 0) - start;
  if ((old.offsets[from + 1] ?? 0) - shift !== end) return false;
  for (let at = start; at < end; at += 1) {
    const other = old.targets[at + shift] ?? 0;
    if ((numbers ? numbers[other] : other) !== now.targets[at] || old.chance[at + shift] !== now.chance[at])
      return false;
  }
  return true;
}
