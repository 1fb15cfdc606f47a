import { betweenness } from '../../../domain/graph/betweenness.ts';
import { layMap } from '../../../domain/graph/map/layout.ts';
import type { Job } from '../../jobs.ts';
import type { GraphTasks } from './tasks.ts';

const PERCENT = 100;

/** Lays the map out, in the thread. */
export function layOut(input: GraphTasks['layMap']['input'], job: Job): GraphTasks['layMap']['output'] {
  const steps = layMap(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    job.progress('comparing', Math.round(step.value * PERCENT), PERCENT);
    job.check();
  }
}

/** Measures how much leads over each person, in the thread. */
export function measureBetweenness(
  { ties, pivots }: GraphTasks['betweenness']['input'],
  job: Job,
): GraphTasks['betweenness']['output'] {
  const steps = betweenness(ties, pivots);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    job.check();
  }
}
