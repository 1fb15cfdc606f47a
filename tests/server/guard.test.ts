import { expect, test } from 'vitest';
import { serve } from './support.ts';

const call = { method: 'POST', path: '/api/book.status', body: '{}' };

test('only the exact host is answered, so that no other name can be pointed at this machine', async () => {
  const served = await serve();
  await served.enter();
  const { port } = served.server;
  for (const host of [
    `localhost:${port}`,
    `evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.1.:${port}`,
  ]) {
    const answer = await served.ask({ headers: { host } });
    expect(answer.status, host).toBe(403);
    expect(answer.body).not.toContain('kith_session');
  }
});

test('a call must come from the page itself', async () => {
  const served = await serve();
  await served.enter();
  const { origin, server } = served;
  expect((await served.ask(call)).status).toBe(200);
  for (const other of [
    'null',
    'https://evil.example',
    `http://127.0.0.1:${server.port + 1}`,
    `http://localhost:${server.port}`,
    `${origin}.evil.example`,
  ]) {
    const answer = await served.ask({ ...call, headers: { origin: other } });
    expect(answer.status, other).toBe(403);
    expect(answer.json().error?.code).toBe('unauthorized');
  }
  const missing = await served.ask({
    ...call,
    bare: true,
    headers: { cookie: served.cookie(), 'content-type': 'application/json' },
  });
  expect(missing.status).toBe(403);
});

test('another origin may not read either', async () => {
  const served = await serve();
  await served.enter();
  expect((await served.ask({ headers: { origin: 'https://evil.example' } })).status).toBe(403);
});

test('what the browser says of the initiator is believed', async () => {
  const served = await serve();
  await served.enter();
  const site = (value: string) => ({ 'sec-fetch-site': value });
  expect((await served.ask({ headers: site('none') })).status).toBe(200);
  expect((await served.ask({ headers: site('same-origin') })).status).toBe(200);
  expect((await served.ask({ headers: site('same-site') })).status).toBe(403);
  expect((await served.ask({ headers: site('cross-site') })).status).toBe(403);
  expect((await served.ask({ ...call, headers: site('same-origin') })).status).toBe(200);
  expect((await served.ask({ ...call, headers: site('none') })).status).toBe(403);
  expect((await served.ask({ ...call, headers: site('same-site') })).status).toBe(403);
});

test('other methods are refused, and nothing speaks of CORS', async () => {
  const served = await serve();
  await served.enter();
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await served.ask({ method, path: '/api/book.status' });
    expect(answer.status, method).toBe(405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  const { headers } = await served.ask(call);
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('every answer carries the security headers', async () => {
  const served = await serve();
  const refused = await served.ask();
  await served.enter();
  const answers = [refused, await served.ask(), await served.ask(call), await served.ask({ path: '/missing.js' })];
  for (const { headers } of answers) {
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});
