import { chmod, mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isBuilt } from '../../src/cli/faces/build.ts';
import { appWindowArguments, findChromium } from '../../src/cli/faces/chromium.ts';
import { hasDisplay } from '../../src/cli/faces/display.ts';
import { temporaryFolder } from './support.ts';

test('a display is told by the session on Linux, and taken for granted elsewhere', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});

test('finds a browser on the path that can be run', async () => {
  const folder = await temporaryFolder();
  expect(findChromium('linux', { PATH: folder })).toBeNull();
  const file = join(folder, 'google-chrome');
  await writeFile(file, '');
  expect(findChromium('linux', { PATH: folder })).toBeNull();
  await chmod(file, 0o755);
  expect(findChromium('linux', { PATH: `/nowhere:${folder}` })).toEqual({ name: 'Google Chrome', path: file });
});

test('the sandbox stays unless it must go', () => {
  expect(appWindowArguments('http://127.0.0.1:1/', '/p', false)).not.toContain('--no-sandbox');
  expect(appWindowArguments('http://127.0.0.1:1/', '/p', true)).toContain('--no-sandbox');
  expect(appWindowArguments('http://127.0.0.1:1/', '/p', false)).toContain('--user-data-dir=/p');
});

test('a build is fresh until a source is newer', async () => {
  const root = await temporaryFolder();
  const put = async (path: string, seconds: number) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), '');
    await utimes(join(root, path), seconds, seconds);
  };
  await put('src/a/b.ts', 1_000);
  expect(isBuilt(root)).toBe(false);
  const later = Date.now() / 1_000 + 60;
  for (const file of ['main/index.js', 'main/kith.js', 'renderer/index.html']) await put(`out/${file}`, later);
  expect(isBuilt(root)).toBe(true);
  await put('src/a/b.ts', later + 60);
  expect(isBuilt(root)).toBe(false);
});
