import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Instant, Reminder } from '../../src/contract/index.ts';
import { tellReminders } from '../../src/renderer/features/reminders/teller.ts';
import type { Client } from '../../src/renderer/transport/types.ts';

const digest = (on: string): Reminder => ({ id: `digest:${on}`, kind: 'digest', on, people: [], fresh: 2, waiting: 2 });

/** A book that gives what is due to whoever asks first. */
function book() {
  const due: Reminder[] = [];
  const shown: string[] = [];
  let nextAt: Instant | null = null;
  let takes = 0;
  const changed = new Set<() => void>();
  const client = (): Pick<Client, 'call' | 'on'> => ({
    call: (async (method: string, input: { ids?: string[] }) => {
      if (method === 'reminder.shown') return void shown.push(...(input.ids ?? []));
      takes++;
      return { reminders: due.splice(0), nextAt };
    }) as Client['call'],
    on: (_event, listener) => {
      changed.add(listener as () => void);
      return () => changed.delete(listener as () => void);
    },
  });
  return {
    due,
    shown,
    client,
    changed,
    takes: () => takes,
    setNext: (at: Instant | null) => {
      nextAt = at;
    },
    change: () => {
      for (const listener of changed) listener();
    },
  };
}

const page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-05-01T08:00:00.000Z') });
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('telling reminders', () => {
  test('what is due at the start is shown, and said to be shown', async () => {
    const { due, client, shown } = book();
    due.push(digest('2026-05-01'));
    const show = vi.fn();
    const stop = tellReminders({ client: client(), able: () => true, show });
    await vi.advanceTimersByTimeAsync(10);
    expect(show).toHaveBeenCalledTimes(1);
    expect(shown).toEqual(['digest:2026-05-01']);
    stop();
  });

  test('of two pages one tells it', async () => {
    const { due, client, shown } = book();
    due.push(digest('2026-05-01'));
    const show = vi.fn();
    const stops = [1, 2].map(() => tellReminders({ client: client(), able: () => true, show }));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(show).toHaveBeenCalledTimes(1);
    expect(shown).toHaveLength(1);
    for (const stop of stops) stop();
  });

  test('asks when the next is due, when the book changes, and once a minute', async () => {
    const { client, takes, setNext, change } = book();
    setNext('2026-05-01T08:00:20.000Z');
    const stop = tellReminders({ client: client(), able: () => true, show: vi.fn() });
    await vi.advanceTimersByTimeAsync(19_000);
    expect(takes()).toBe(1);
    setNext(null);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(takes()).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    for (let change_ = 0; change_ < 30; change_++) change();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(takes()).toBe(3);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(takes()).toBe(4);
    stop();
  });

  test('a page that nobody sees leaves what is due to another', async () => {
    const { due, client } = book();
    due.push(digest('2026-05-01'));
    let seen = false;
    const show = vi.fn();
    const stop = tellReminders({ client: client(), able: () => seen, show });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(due).toHaveLength(1);
    seen = true;
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(show).toHaveBeenCalledTimes(1);
    stop();
  });

  test('a failure is no end', async () => {
    let fails = true;
    const { due, client, changed } = book();
    due.push(digest('2026-05-01'));
    const real = client();
    const show = vi.fn();
    const stop = tellReminders({
      client: {
        on: real.on,
        call: ((...all: Parameters<Client['call']>) =>
          fails ? Promise.reject(new Error('gone')) : real.call(...all)) as Client['call'],
      },
      able: () => true,
      show,
    });
    await vi.advanceTimersByTimeAsync(1_000);
    fails = false;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(show).toHaveBeenCalledTimes(1);
    stop();
    expect(changed.size).toBe(0);
  });
});
