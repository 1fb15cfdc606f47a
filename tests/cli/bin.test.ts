import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { start, temporaryFolder } from './support.ts';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, 'src/cli/bin.mjs');
const built = existsSync(join(root, 'out/main/kith.js'));

/** Makes the process believe that it runs on an older Node. */
const oldNode = encodeURIComponent(
  'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });',
);
const nodeArgs = ['--import', `data:text/javascript,${oldNode}`];

/** The entry alone, in a folder without a build and without a Node of its own. */
async function bareEntry(): Promise<string> {
  const folder = join(await temporaryFolder(), 'src/cli');
  await mkdir(folder, { recursive: true });
  await copyFile(bin, join(folder, 'bin.mjs'));
  return join(folder, 'bin.mjs');
}

test.skipIf(!built)('runs the built command and passes its exit code on', async () => {
  expect((await start(bin, ['--version']).ended).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await start(bin, ['nonsense']).ended).code).toBe(2);
});

test.skipIf(!built)('an old Node hands over to the one that came with the project', async () => {
  expect((await start(bin, ['--version'], { nodeArgs }).ended).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await start(bin, ['nonsense'], { nodeArgs }).ended).code).toBe(2);
});

test('says what is missing', async () => {
  const entry = await bareEntry();
  const notBuilt = await start(entry, ['--version']).ended;
  expect(notBuilt).toMatchObject({ code: 1, stderr: 'Kith is not built yet. Run: npm run build\n' });
  const tooOld = await start(entry, ['--version'], { nodeArgs }).ended;
  expect(tooOld.code).toBe(1);
  expect(tooOld.stderr).toBe('Kith needs Node 22.12 or newer; this is Node 20.20.2.\n');
});
