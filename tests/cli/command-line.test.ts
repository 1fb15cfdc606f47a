import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { kith, start } from './support.ts';

const root = resolve(import.meta.dirname, '../..');

test('help and version need no book', async () => {
  const help = await kith(['--help']);
  expect(help.code).toBe(0);
  for (const name of ['import', 'who', 'search', 'call', 'serve', 'backup', 'restore', 'verify', 'undo']) {
    expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  }
  expect(help.stdout).toContain('Exit codes: 0 done');
  const { version } = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8'));
  expect((await kith(['--version'])).stdout.trim()).toBe(version);
});

test('a wrong command line exits with 2 and says what is wrong', async () => {
  const wrong = [
    [],
    ['nonsense'],
    ['who'],
    ['import'],
    ['search', 'x', '--limit', '0'],
    ['serve', '--port', 'no'],
    ['who', 'x', '--nope'],
  ];
  await Promise.all(
    wrong.map(async (args) => {
      const { code, stderr, stdout } = await kith(args);
      expect(code, args.join(' ')).toBe(2);
      expect(stdout, args.join(' ')).toBe('');
      expect(stderr.length, args.join(' ')).toBeGreaterThan(10);
    }),
  );
});

test('arguments after npm start -- arrive', async () => {
  const { npm_execpath: npmCli } = process.env;
  const help = npmCli?.endsWith('.js')
    ? await start(npmCli, ['start', '--', '--help'], { cwd: root }).ended
    : await start(resolve(root, 'src/cli/start.ts'), ['--help']).ended;
  expect(help.code).toBe(0);
  expect(help.stdout).toContain('--sample');
});
