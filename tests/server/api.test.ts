import { expect, test } from 'vitest';
import { methods } from '../../src/contract/index.ts';
import { serve } from './support.ts';

const post = (method: string, input: unknown) => ({
  method: 'POST',
  path: `/api/${method}`,
  body: JSON.stringify(input),
});

test('a call answers the envelope of the contract', async () => {
  const served = await serve();
  await served.enter();
  const created = await served.ask(post('person.create', { name: 'Ana Sample' }));
  expect(created.status).toBe(200);
  expect(created.headers['content-type']).toContain('application/json');
  expect(created.headers['cache-control']).toBe('no-store');
  const listed = await served.ask(post('person.list', { filter: 'ana' }));
  const { data } = listed.json();
  expect(methods['person.list'].output.parse(data).rows.map(({ name }) => name)).toEqual(['Ana Sample']);
});

test('failures have a status and an envelope', async () => {
  const served = await serve();
  await served.enter();
  const cases: [method: string, input: unknown, status: number, code: string][] = [
    ['no.such', {}, 404, 'unknown_method'],
    ['toString', {}, 404, 'unknown_method'],
    ['person.create', { name: '' }, 400, 'invalid_input'],
    ['person.list', { limit: 'many' }, 400, 'invalid_input'],
    ['person.get', { id: '0195f9d4-0000-7000-8000-000000000000' }, 404, 'not_found'],
  ];
  for (const [method, input, status, code] of cases) {
    const answer = await served.ask(post(method, input));
    expect(answer.status, method).toBe(status);
    expect(answer.json()).toMatchObject({ ok: false, error: { code } });
  }
});

test('only JSON is taken', async () => {
  const served = await serve();
  await served.enter();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
    const answer = await served.ask({ ...post('book.status', {}), headers: { 'content-type': type } });
    expect(answer.status, type).toBe(415);
    expect(answer.json().error?.code).toBe('invalid_input');
  }
  expect(
    (await served.ask({ ...post('book.status', {}), headers: { 'content-type': 'application/json; charset=utf-8' } }))
      .status,
  ).toBe(200);
  for (const body of ['{', '', 'undefined', '\u0000']) {
    const answer = await served.ask({ ...post('book.status', {}), body });
    expect(answer.status, body).toBe(400);
    expect(answer.json().error?.code).toBe('invalid_input');
  }
});

test('answers tell nothing of the inside', async () => {
  const served = await serve();
  await served.enter();
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const bodies = ['{', 'null', '[]', '"text"', deep, '{"__proto__":{"x":1}}'];
  for (const body of bodies) {
    const answer = await served.ask({ method: 'POST', path: '/api/person.create', body });
    expect(answer.status).toBe(400);
    expect(answer.body).not.toMatch(/\bat .*:\d+:\d+|node_modules|src\//);
  }
});

test('a body that is too large is refused before it is read, an import may be larger', async () => {
  const served = await serve();
  await served.enter();
  const large = Buffer.alloc(17_000_000, 0x20);
  const refused = await served.ask({ method: 'POST', path: '/api/person.create', body: large });
  expect(refused.status).toBe(413);
  expect(refused.json().error?.code).toBe('invalid_input');
  const chunked = await served.ask({
    method: 'POST',
    path: '/api/person.create',
    body: large,
    headers: { 'transfer-encoding': 'chunked' },
  });
  expect(chunked.status).toBe(413);
  const taken = await served.ask({ method: 'POST', path: '/api/import.preview', body: large });
  expect(taken.status).toBe(400);
  expect((await served.ask(post('book.status', {}))).status).toBe(200);
});

test('GET on a method and unknown paths under /api are no pages', async () => {
  const served = await serve();
  await served.enter();
  for (const path of ['/api/book.status', '/api/', '/api/a/b']) {
    const answer = await served.ask({ path });
    expect(answer.status, path).toBe(404);
    expect(answer.json().ok).toBe(false);
  }
});
