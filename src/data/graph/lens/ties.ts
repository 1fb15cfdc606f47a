import { tiesOfEvidence, tiesThatCount } from '../../../domain/graph/evidence-ties.ts';
import { Pace } from '../../pace.ts';
import { tieList, tieListInSteps } from '../map/tie-list.ts';
import type { PeopleGraph } from '../read-ties.ts';
import type { Muted } from './muted.ts';
import type { Then } from './then.ts';

const kept = new WeakMap<PeopleGraph, Promise<Int32Array>>();

/** Which tie each piece of evidence is of; worked out once for a graph. */
function tieOfEvidence(graph: PeopleGraph): Promise<Int32Array> {
  const known = kept.get(graph);
  if (known) return known;
  const found = workOut(graph);
  kept.set(graph, found);
  found.catch(() => kept.delete(graph));
  return found;
}

async function workOut(graph: PeopleGraph): Promise<Int32Array> {
  const pace = new Pace();
  const { pairs } = await tieListInSteps(graph.ties, pace);
  const steps = tiesOfEvidence(graph.log.evidence, graph.people.length, pairs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.breathe();
  }
}

export interface Wanted {
  readonly then: Then;
  readonly muted: Muted | null;
  readonly introductionsOnly: boolean;
}

/** 1 for each tie there was, without what is muted, between two who were known; null when that is every tie. */
export async function tiesOf(
  graph: PeopleGraph,
  { then, muted, introductionsOnly }: Wanted,
): Promise<Uint8Array | null> {
  if (!then.past && !muted && !introductionsOnly) return null;
  const { pairs } = tieList(graph.ties);
  const { log } = graph;
  const counts = tiesThatCount(log.evidence, await tieOfEvidence(graph), pairs.length / 2, {
    day: then.past ? then.day : Number.POSITIVE_INFINITY,
    muted: muted?.sources ?? new Uint8Array(log.sources),
    crowds: muted?.crowds ?? [],
    introductionsOnly,
  });
  if (!then.past) return counts;
  for (let tie = 0; tie < counts.length; tie += 1)
    if (counts[tie] && !(then.known[pairs[2 * tie] ?? 0] && then.known[pairs[2 * tie + 1] ?? 0])) counts[tie] = 0;
  return counts;
}
