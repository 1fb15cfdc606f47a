import { monitorEventLoopDelay } from 'node:perf_hooks';

const NS_PER_MS = 1e6;

/** How long one run takes, in milliseconds, with what it gave. */
export async function timed<T>(run: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await run();
  return { ms: performance.now() - start, result };
}

/** Runs something many times after a few to warm up; milliseconds of each run, fastest first. */
export async function timesOf(count: number, run: (index: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let i = -3; i < count; i++) {
    const { ms } = await timed(() => run(Math.max(i, 0)));
    if (i >= 0) times.push(ms);
  }
  return times.sort((a, b) => a - b);
}

/** The value that `share` of the sorted values do not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('no values');
  return value;
}

/** The longest time the event loop was held up while something ran, in milliseconds. */
export async function longestBlock<T>(run: () => Promise<T>): Promise<{ block: number; result: T }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // The first tick of the monitor only starts its clock.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.reset();
  const result = await run();
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return { block: delay.max / NS_PER_MS, result };
}
