import { expect, test } from 'vitest';
import { serve } from './support.ts';

test('a token opens the session once and leaves the address bar', async () => {
  const served = await serve();
  const { pathname, search } = new URL(served.server.url);
  const first = await served.ask({ path: pathname + search });
  expect(first.status).toBe(303);
  expect(first.headers.location).toBe('/');
  const second = await served.ask({ path: pathname + search });
  expect(second.status).toBe(401);
  expect(second.headers['set-cookie']).toBeUndefined();
  expect(second.body).toContain('used before');
});

test('the cookie is out of reach of scripts and of other sites', async () => {
  const served = await serve();
  const { headers } = await served.enter();
  const [cookie] = headers['set-cookie'] ?? [];
  expect(cookie).toMatch(new RegExp(`^kith_session_${served.server.port}=[\\w-]{43};`));
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
  expect(cookie).toContain('Path=/');
  expect(cookie).not.toContain('Domain');
  expect((await served.ask()).status).toBe(200);
});

test('a second browser needs an address of its own; both work at once', async () => {
  const served = await serve();
  await served.enter();
  const { search } = new URL(served.server.issueUrl());
  const other = await served.ask({ path: `/${search}`, bare: true });
  expect(other.status).toBe(303);
  expect((await served.ask()).status).toBe(200);
});

test('a tab that has the session may open the used address again', async () => {
  const served = await serve();
  await served.enter();
  const { search } = new URL(served.server.url);
  const again = await served.ask({ path: `/${search}` });
  expect(again.status).toBe(303);
  expect(again.headers.location).toBe('/');
});

test('without the session everything is refused, in a form that fits', async () => {
  const served = await serve();
  const page = await served.ask({ path: '/people' });
  expect(page.status).toBe(401);
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain('the address that Kith printed in the terminal');
  const call = await served.ask({ method: 'POST', path: '/api/book.status', body: '{}' });
  expect(call.status).toBe(401);
  expect(call.json().error?.code).toBe('unauthorized');
  expect((await served.ask({ path: '/assets/index-abc123.js' })).status).toBe(401);
  expect((await served.ask({ path: '/api/events' })).status).toBe(401);
});

test('a wrong cookie or a wrong token is no session', async () => {
  const served = await serve();
  await served.enter();
  const name = `kith_session_${served.server.port}`;
  expect((await served.ask({ headers: { cookie: `${name}=guess` } })).status).toBe(401);
  expect((await served.ask({ path: '/?token=guess', bare: true })).status).toBe(401);
  expect(
    (await served.ask({ method: 'HEAD', path: new URL(served.server.issueUrl()).search, bare: true })).status,
  ).not.toBe(303);
});
