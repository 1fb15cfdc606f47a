export interface Frames {
  /** Between one frame and the next, ms. */
  readonly times: readonly number[];
  /** The longest task of the page's thread over 50 ms; 0 when there was none. */
  readonly longTask: number;
}

export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * The frames of a time in which something moves in every one of them.
 * @param move gets the ms since the start
 * @param least so many frames are waited for, however long they take
 */
export async function framesWhile(ms: number, move: (passed: number) => void, least = 3): Promise<Frames> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const times: number[] = [];
  await nextFrame();
  const start = performance.now();
  let last = await nextFrame();
  while (last - start < ms || times.length < least) {
    move(last - start);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  return { times, longTask: Math.max(0, ...tasks) };
}
