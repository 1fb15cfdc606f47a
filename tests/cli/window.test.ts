import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isBuilt } from '../../src/cli/faces/build.ts';
import type { BookStatus } from '../../src/contract/index.ts';
import { start, startKith, workplace } from './support.ts';

const root = resolve(import.meta.dirname, '../..');
const startFile = join(root, 'src/cli/start.ts');
const noDisplay = { DISPLAY: '', WAYLAND_DISPLAY: '' };

/** A folder of programs of which each writes its arguments to a file and then does what is given. */
async function programs(folder: string, scripts: Record<string, string>): Promise<string> {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(bin, name), `#!/bin/sh\necho "$@" > "${join(folder, name)}.args"\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

async function written(file: string): Promise<string> {
  while (!existsSync(file) || !(await readFile(file, 'utf8')).includes('\n')) await sleep(20);
  return readFile(file, 'utf8');
}

/** Enters by an address and waits for the sample network to be there. */
async function servesSample(url: string): Promise<void> {
  const { origin } = new URL(url);
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const headers = { cookie, origin, 'content-type': 'application/json' };
  for (let people = 0; people < 390; await sleep(50)) {
    const answer = await fetch(`${origin}/api/book.status`, { method: 'POST', headers, body: '{}' });
    const { data } = (await answer.json()) as { data: BookStatus };
    if (data.state === 'failed') throw new Error(data.error.message);
    if (data.state === 'open') people = data.sample ? data.people : 0;
  }
}

describe.skipIf(!isBuilt(root))('npm start', () => {
  test('says which face it chose and why, and serves the sample', async () => {
    for (const [args, why] of [
      [[], 'there is no display here'],
      [['--browser'], 'you asked for it'],
    ] as const) {
      const running = start(startFile, ['--sample', '--no-open', ...args], { env: noDisplay });
      const [, url = ''] = await running.printed(/^ {2}(http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43})$/m);
      await servesSample(url);
      running.kill('SIGINT');
      const ended = await running.ended;
      expect(ended.code).toBe(0);
      expect(ended.stderr).toContain(`This is the browser face: ${why}.`);
      expect(ended.stderr).toContain('everything is saved');
    }
  });
});

describe.skipIf(!isBuilt(root) || process.platform !== 'linux')('the window', () => {
  const display = { DISPLAY: ':99', WAYLAND_DISPLAY: '' };

  test('is an app window of an installed browser, with a profile of its own', async () => {
    const { folder, book } = await workplace();
    const bin = await programs(folder, { chromium: 'exec /bin/sleep 60' });
    const env = { ...display, PATH: bin, HOME: folder, XDG_DATA_HOME: folder };
    const running = startKith(['serve', '--book', book], { env });
    const args = await written(join(folder, 'chromium.args'));
    expect(args).toMatch(/--app=http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43} /);
    expect(args).toMatch(new RegExp(`--user-data-dir=${folder}/Kith/windows/[0-9a-f]{16} `));
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
    await running.printed(/Kith opens in a window of Chromium/);
    running.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
  });

  test('is the default browser where the other does not start, with an address of its own', async () => {
    const { folder, book } = await workplace();
    const bin = await programs(folder, { chromium: 'exit 1', 'xdg-open': '' });
    const env = { ...display, PATH: bin, HOME: folder, XDG_DATA_HOME: folder };
    const running = startKith(['serve', '--book', book], { env });
    const url = (await written(join(folder, 'xdg-open.args'))).trim();
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(303);
    const [, printed = ''] = await running.printed(/^ {2}(http:\/\/\S+)$/m);
    expect((await fetch(printed, { redirect: 'manual' })).status).toBe(303);
    running.kill('SIGINT');
    const ended = await running.ended;
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain('Chromium did not start; Kith opens in your browser instead.');
  });
});
