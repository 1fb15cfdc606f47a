import type { TieGraph } from '../../../domain/graph/tie-graph.ts';
import { type TieList, tieListSteps } from '../../../domain/graph/tie-list.ts';
import type { Pace } from '../../pace.ts';

/** The ties in the order of the map, without holding up the event loop. */
export async function tieListInSteps(graph: TieGraph, pace: Pace): Promise<TieList> {
  const steps = tieListSteps(graph);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.breathe();
  }
}
