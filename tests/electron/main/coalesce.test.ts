import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesce } from '../../../electron/main/coalesce.ts';

describe('a task asked for by many', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs once for all who ask before it begins', async () => {
    const task = vi.fn(async () => {});
    const { ask } = coalesce(task, 100);
    for (let asks = 0; asks < 50; asks += 1) ask();
    await vi.advanceTimersByTimeAsync(99);
    expect(task).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(task).toHaveBeenCalledOnce();
  });

  it('is not put off for ever by asking on and on', async () => {
    const task = vi.fn(async () => {});
    const { ask } = coalesce(task, 100);
    for (let asks = 0; asks < 50; asks += 1) {
      ask();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(task.mock.calls.length).toBeGreaterThanOrEqual(8);
  });

  it('never runs twice at a time, and once more when asked meanwhile', async () => {
    const gate = Promise.withResolvers<void>();
    let [runs, atOnce, most] = [0, 0, 0];
    const { ask } = coalesce(async () => {
      runs += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await gate.promise;
      atOnce -= 1;
    }, 100);
    ask();
    await vi.advanceTimersByTimeAsync(100);
    ask();
    ask();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(runs).toBe(1);
    gate.resolve();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([runs, most]).toEqual([2, 1]);
  });

  it('runs no more once stopped', async () => {
    const task = vi.fn(async () => {});
    const { ask, stop } = coalesce(task, 100);
    ask();
    stop();
    ask();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(task).not.toHaveBeenCalled();
  });
});
