import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { call } from './seed.ts';

test.skip(process.platform !== 'linux', 'elsewhere the system keeps the login item');

test('starting at login is a file, and the switch shows what the file says', async ({ launch, folder }) => {
  const config = join(folder, 'config');
  const file = join(config, 'autostart', 'kith.desktop');
  const { page } = await launch({ env: { XDG_CONFIG_HOME: config, APPIMAGE: '/home/ana lima/Kith.AppImage' } });
  const isOn = async () => (await call(page, 'face.status', {})).openAtLogin;
  expect(await isOn()).toBe(false);

  expect(await call(page, 'face.set', { openAtLogin: true })).toMatchObject({ openAtLogin: true });
  const entry = await readFile(file, 'utf8');
  expect(entry).toMatch(/^\[Desktop Entry\]\nType=Application\n/);
  expect(entry).toMatch(/^Exec="\/home\/ana lima\/Kith\.AppImage" .*--hidden$/m);

  await writeFile(file, entry.replace('enabled=true', 'enabled=false'));
  expect(await isOn()).toBe(false);
  await writeFile(file, entry);
  expect(await isOn()).toBe(true);
  await rm(file);
  expect(await isOn()).toBe(false);

  await call(page, 'face.set', { openAtLogin: true });
  expect(await call(page, 'face.set', { openAtLogin: false })).toMatchObject({ openAtLogin: false });
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('a folder that cannot be written is told', async ({ launch, folder }) => {
  await mkdir(join(folder, 'config'));
  await writeFile(join(folder, 'config', 'autostart'), 'not a folder');
  const { page } = await launch({ env: { XDG_CONFIG_HOME: join(folder, 'config') } });
  await expect(call(page, 'face.set', { openAtLogin: true })).rejects.toThrow('Starting at login could not be changed');
  expect(await call(page, 'face.status', {})).toMatchObject({ openAtLogin: false });
});
