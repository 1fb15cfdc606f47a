import { describe, expect, test, vi } from 'vitest';
import type { BookStatus, EventMap, EventName, PersonId, Subscribe } from '../../src/contract/index.ts';
import { createClient } from '../../src/renderer/transport/createClient.ts';
import { CallError, toCallError } from '../../src/renderer/transport/errors.ts';
import { createQueryClient, followEvents } from '../../src/renderer/transport/queryClient.ts';
import type { Transport } from '../../src/renderer/transport/types.ts';

const capabilities = {
  face: 'browser',
  platform: 'linux',
  ownTitleBar: false,
  tellsReminders: false,
  sitsOnDesktop: false,
  savesPdf: false,
} as const;

/** A data side whose events the test sends. */
function eventSource() {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const on: Subscribe = (event, listener) => {
    const all = listeners.get(event) ?? new Set();
    listeners.set(event, all.add(listener));
    return () => all.delete(listener);
  };
  const send = <E extends EventName>(event: E, payload: EventMap[E]) => {
    for (const listener of listeners.get(event) ?? []) listener(payload as never);
  };
  return { on, send, count: () => [...listeners.values()].reduce((sum, all) => sum + all.size, 0) };
}

const open = (path: string, people = 1): BookStatus => ({
  state: 'open',
  path,
  sample: false,
  people,
  companies: 0,
  interviews: 0,
  notes: 0,
  undo: null,
  redo: null,
});

describe('client', () => {
  const answering = (invoke: Transport['invoke']) => createClient({ capabilities, invoke, on: eventSource().on });

  test('hands on what the data side answers', async () => {
    const client = answering(async (method, input) => ({ ok: true, data: { method, input } }));
    expect(await client.call('tag.list', {})).toEqual({ method: 'tag.list', input: {} });
  });

  test('a failure becomes an exception with its code and details', async () => {
    const error = { code: 'not_found', message: 'Gone.', details: { id: '1' } } as const;
    const client = answering(async () => ({ ok: false, error }));
    const thrown = await client.call('person.get', { id: '1' as PersonId }).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(CallError);
    expect(thrown).toMatchObject(error);
  });
});

test('anything thrown can be shown as an error', () => {
  expect(toCallError(new Error('no wire'))).toMatchObject({ code: 'internal', message: 'no wire' });
  expect(toCallError('no wire')).toMatchObject({ code: 'internal', message: 'no wire' });
  const known = new CallError({ code: 'conflict', message: 'x' });
  expect(toCallError(known)).toBe(known);
});

describe('followEvents', () => {
  const setUp = () => {
    const events = eventSource();
    const queryClient = createQueryClient();
    const client = createClient({ capabilities, invoke: async () => ({ ok: true, data: null }), on: events.on });
    const told = vi.fn();
    return { ...events, queryClient, told, stop: followEvents(client, queryClient, told) };
  };
  const stale = (queryClient: ReturnType<typeof createQueryClient>, key: readonly unknown[]) =>
    queryClient.getQueryState(key)?.isInvalidated;

  test('changes of one moment make the answers stale once', async () => {
    vi.useFakeTimers();
    const { send, queryClient, stop } = setUp();
    const invalidate = vi.spyOn(queryClient, 'invalidateQueries');
    queryClient.setQueryData(['tag.list', {}], { tags: [] });
    for (let change = 0; change < 20; change++) send('book.changed', { tables: ['tag'] });
    expect(stale(queryClient, ['tag.list', {}])).toBe(false);
    await vi.advanceTimersByTimeAsync(50);
    expect(stale(queryClient, ['tag.list', {}])).toBe(true);
    expect(invalidate).toHaveBeenCalledTimes(1);
    stop();
    vi.useRealTimers();
  });

  test('another book forgets what was read from the one before', () => {
    const { send, queryClient, stop, told } = setUp();
    send('book.status', open('/a.db'));
    queryClient.setQueryData(['tag.list', {}], { tags: [] });
    send('book.status', open('/a.db', 2));
    expect(queryClient.getQueryData(['tag.list', {}])).toBeDefined();
    send('book.status', open('/b.db'));
    expect(queryClient.getQueryData(['tag.list', {}])).toBeUndefined();
    expect(queryClient.getQueryData(['book.status', {}])).toMatchObject({ path: '/b.db' });
    expect(told).toHaveBeenCalledTimes(1);
    stop();
  });

  test('so does the same book when it was closed in between', () => {
    const { send, told, stop } = setUp();
    send('book.status', { state: 'opening', path: '/a.db' });
    send('book.status', open('/a.db'));
    expect(told).not.toHaveBeenCalled();
    send('book.status', { state: 'opening', path: '/a.db' });
    send('book.status', open('/a.db'));
    expect(told).toHaveBeenCalledTimes(1);
    stop();
  });

  test('an answer about the book that was on its way when an event came is not believed', async () => {
    const { send, queryClient, stop } = setUp();
    let answer: (status: BookStatus) => void = () => {};
    const asking = queryClient
      .fetchQuery({ queryKey: ['book.status', {}], queryFn: () => new Promise<BookStatus>((done) => (answer = done)) })
      .catch(() => undefined);
    send('book.status', open('/a.db'));
    answer({ state: 'opening', path: '/a.db' });
    await asking;
    expect(queryClient.getQueryData(['book.status', {}])).toMatchObject({ state: 'open' });
    stop();
  });

  test('stops listening when told to', () => {
    const { count, stop } = setUp();
    expect(count()).toBe(2);
    stop();
    expect(count()).toBe(0);
  });
});
