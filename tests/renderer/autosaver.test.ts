import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosaver, type SaveState } from '../../src/renderer/features/notes/autosaver.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('Autosaver', () => {
  it('waits for a pause, and saves the last value once', async () => {
    const saved: string[] = [];
    const saver = new Autosaver<string>({ save: async (value) => !!saved.push(value) });
    saver.change('a');
    await vi.advanceTimersByTimeAsync(400);
    saver.change('ab');
    await vi.advanceTimersByTimeAsync(599);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['ab']);
    expect(saver.unsaved).toBe(false);
  });

  it('saves at the latest after a while of steady typing', async () => {
    const saved: number[] = [];
    const saver = new Autosaver<number>({ save: async (value) => !!saved.push(value) });
    for (let n = 0; n < 40; n++) {
      saver.change(n);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved).toHaveLength(1);
    await saver.flush();
    expect(saved.at(-1)).toBe(39);
  });

  it('never runs two saves at once, and flush waits for the newest', async () => {
    const saved: string[] = [];
    let running = 0;
    const saver = new Autosaver<string>({
      save: async (value) => {
        expect(++running).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 50));
        running--;
        saved.push(value);
        return true;
      },
    });
    saver.change('a');
    void saver.flush();
    saver.change('b');
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(200);
    await flushed;
    expect(saved).toEqual(['a', 'b']);
  });

  it('keeps what could not be saved and tries again', async () => {
    const states: SaveState[] = [];
    let works = false;
    const saved: string[] = [];
    const saver = new Autosaver<string>({
      save: async (value) => {
        if (!works) throw new Error('disk full');
        return !!saved.push(value);
      },
      onState: (state) => states.push(state),
    });
    saver.change('words');
    await saver.flush();
    expect(states.at(-1)).toBe('failed');
    expect(saver.unsaved).toBe(true);
    works = true;
    await saver.flush();
    expect(saved).toEqual(['words']);
    expect(states.at(-1)).toBe('saved');
  });
});
