import { betweenness } from '../../domain/graph/betweenness.ts';
import type { TieGraph } from '../../domain/graph/tie-graph.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { inThread } from '../thread/in-thread.ts';
import type { PeopleGraph } from './read-ties.ts';

interface Kept {
  readonly ties: TieGraph;
  readonly score: Promise<Float64Array>;
}
const kept = new WeakMap<Book, Map<number, Kept>>();

/** With fewer ties, starting a thread would take longer. */
const WORTH_A_THREAD = 20_000;

/**
 * How much leads over each person (betweenness from so many pivots), by their numbers. Worked out again only when who
 * is tied to whom has changed: how strong a tie is makes no difference to it.
 */
export function bridgingOf(book: Book, { ties }: PeopleGraph, pivots: number): Promise<Float64Array> {
  const scores = kept.get(book) ?? new Map<number, Kept>();
  kept.set(book, scores);
  const known = scores.get(pivots);
  if (known && isSame(known.ties, ties)) return known.score;
  const score =
    ties.targets.length < WORTH_A_THREAD ? inSteps(ties, pivots) : inThread('betweenness', { ties, pivots });
  scores.set(pivots, { ties, score });
  // What failed must be tried again.
  score.catch(() => scores.delete(pivots));
  return score;
}

async function inSteps(ties: TieGraph, pivots: number): Promise<Float64Array> {
  const pace = new Pace();
  const steps = betweenness(ties, pivots);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.breathe();
  }
}

const isSame = (a: TieGraph, b: TieGraph): boolean =>
  a === b || (a.size === b.size && equal(a.offsets, b.offsets) && equal(a.targets, b.targets));

function equal(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
