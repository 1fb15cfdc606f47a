import { request } from 'node:http';
import { expect, test } from 'vitest';
import { type EventName, events } from '../../src/contract/index.ts';
import { type Served, serve } from './support.ts';

interface Received {
  name: EventName;
  payload: unknown;
}

/** Reads an event stream until it ends. */
function listen({ server, cookie }: Served, headers: Record<string, string> = {}) {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const outgoing = request({
    host: '127.0.0.1',
    port: server.port,
    path: '/api/events',
    headers: { cookie: cookie(), ...headers },
    agent: false,
  });
  outgoing.on('response', (incoming) => {
    let rest = '';
    incoming.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const [, name, data] = /^event: (.+)\ndata: (.+)$/.exec(part) ?? [];
        if (name && data) received.push({ name: name as EventName, payload: JSON.parse(data) });
      }
      for (const check of waiting) check();
    });
    incoming.on('end', end);
  });
  outgoing.on('error', () => end());
  outgoing.end();
  return {
    received,
    ended,
    leave: () => outgoing.destroy(),
    until: (wanted: (one: Received) => boolean) =>
      new Promise<Received>((resolve) => {
        const check = () => {
          const found = received.find(wanted);
          if (!found) return;
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
  };
}

test('two tabs hear of each change, in the shapes of the contract', async () => {
  const served = await serve();
  await served.enter();
  const tabs = [listen(served), listen(served)];
  for (const tab of tabs)
    await tab.until(({ name, payload }) => name === 'book.status' && (payload as { state: string }).state === 'open');
  await served.host.dispatch('person.create', { name: 'Ana Sample' });
  for (const tab of tabs) {
    const { payload } = await tab.until(({ name }) => name === 'book.changed');
    expect(events['book.changed'].parse(payload).tables).toContain('person');
    for (const one of tab.received) expect(events[one.name].safeParse(one.payload).success).toBe(true);
  }
});

test('a tab that comes back is told to read afresh', async () => {
  const served = await serve();
  await served.enter();
  const tab = listen(served, { 'last-event-id': '1' });
  const { payload } = await tab.until(({ name }) => name === 'book.changed');
  expect(payload).toEqual({ tables: [] });
});

test('closing ends the streams and the server at once, and leaves the book open', async () => {
  const served = await serve();
  await served.enter();
  const tabs = [listen(served), listen(served)];
  await Promise.all(tabs.map((tab) => tab.until(({ name }) => name === 'book.status')));
  tabs[1]?.leave();
  const before = performance.now();
  await served.server.close();
  expect(performance.now() - before).toBeLessThan(2_500);
  await tabs[0]?.ended;
  await expect(served.ask()).rejects.toThrow('ECONNREFUSED');
  expect(await served.host.dispatch('book.status', {})).toMatchObject({ ok: true });
});

test('an answer under way is finished when the server closes', async () => {
  const served = await serve();
  await served.enter();
  const { server, origin } = served;
  const body = JSON.stringify({ name: 'Last One' });
  const headers = {
    cookie: served.cookie(),
    origin,
    'content-type': 'application/json',
    'content-length': body.length,
    expect: '100-continue',
  };
  const call = request({
    host: '127.0.0.1',
    port: server.port,
    method: 'POST',
    path: '/api/person.create',
    headers,
    agent: false,
  });
  const answer = new Promise<string>((resolve, reject) => {
    call.on('error', reject);
    call.on('response', (incoming) => incoming.setEncoding('utf8').once('data', resolve));
  });
  call.flushHeaders();
  // The server has the request, and waits for the rest of it.
  await new Promise((resolve) => call.on('continue', resolve));
  const closed = server.close();
  call.end(body);
  expect(await answer).toContain('"ok":true');
  await closed;
});
