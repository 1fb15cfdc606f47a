import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataOf, kith, startKith, workplace } from './support.ts';

const built = existsSync(resolve(import.meta.dirname, '../../out/renderer/index.html'));

test.skipIf(!built)('serves until Ctrl-C and keeps what was written', async () => {
  const { book } = await workplace();
  const running = startKith(['serve', '--no-open', '--json', '--book', book]);
  const [line] = await running.printed(/^.+\n/);
  const { data } = JSON.parse(line) as { data: { url: string; port: number } };
  const { origin } = new URL(data.url);
  expect(origin).toBe(`http://127.0.0.1:${data.port}`);
  const entered = await fetch(data.url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await fetch(`${origin}/`, { headers: { cookie } });
  expect(await page.text()).toContain('<div id="root">');
  const call = await fetch(`${origin}/api/person.create`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: '{"name":"Ana Sample"}',
  });
  expect(call.status).toBe(200);
  const streaming = await fetch(`${origin}/api/events`, { headers: { cookie } });

  const before = performance.now();
  running.kill('SIGINT');
  const ended = await running.ended;
  expect(ended.code).toBe(0);
  expect(performance.now() - before).toBeLessThan(2_900);
  await streaming.text();
  const list = dataOf('person.list', await kith(['call', 'person.list', '--book', book]));
  expect(list.rows.map(({ name }) => name)).toEqual(['Ana Sample']);
});

test.skipIf(!built)('a port that is taken is named', async () => {
  const { book } = await workplace();
  const first = startKith(['serve', '--no-open', '--json', '--book', book]);
  const [, port = ''] = await first.printed(/"port":(\d+)/);
  const second = await kith(['serve', '--no-open', '--port', port, '--book', `${book}2`]);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(`Port ${port} is taken by another program.`);
  first.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
});
