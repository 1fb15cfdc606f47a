import { monitorEventLoopDelay } from 'node:perf_hooks';

const NS_PER_MS = 1e6;

/** How long one run takes, in milliseconds by the clock and of this thread's processor time, with what it gave. */
export async function timed<T>(run: () => T | Promise<T>): Promise<{ ms: number; cpu: number; result: T }> {
  const [start, cpu] = [performance.now(), cpuOfThread()];
  const result = await run();
  return { ms: performance.now() - start, cpu: cpuOfThread() - cpu, result };
}

/** Lets the event loop turn, so that what answers at once and what follows it are not taken for one long block. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs something many times after a few to warm up, the loop turning after each; milliseconds of each run, fastest first. */
export async function timesOf(count: number, run: (index: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let i = -3; i < count; i++) {
    const { ms } = await timed(() => run(Math.max(i, 0)));
    if (i >= 0) times.push(ms);
    await turn();
  }
  return times.sort((a, b) => a - b);
}

/** The value that `share` of the sorted values do not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('no values');
  return value;
}

/**
 * The longest time the event loop was held up while something ran, in milliseconds: by the clock, and in
 * processor time of the thread alone, which other processes on the machine do not lengthen.
 */
export async function longestBlock<T>(run: () => Promise<T>): Promise<{ block: number; cpu: number; result: T }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const turns = new Turns();
  delay.enable();
  // The first tick of the monitor only starts its clock.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.reset();
  turns.start();
  const result = await run();
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return { block: delay.max / NS_PER_MS, cpu: turns.stop(), result };
}

/** Watches how much processor time passes between two timers. */
class Turns {
  #timer: NodeJS.Timeout | null = null;
  #last = 0;
  #longest = 0;

  start(): void {
    this.#last = cpuOfThread();
    this.#timer = setInterval(() => this.#look(), 1);
  }

  stop(): number {
    if (this.#timer) clearInterval(this.#timer);
    this.#look();
    return this.#longest;
  }

  #look(): void {
    const now = cpuOfThread();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }
}

/** Processor time of all threads so far, in milliseconds. */
export function cpuOfProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function cpuOfThread(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
