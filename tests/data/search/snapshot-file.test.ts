import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSnapshot, snapshotPath, writeSnapshot } from '../../../src/data/search/snapshot.ts';
import { testFolder } from '../support/book.ts';
import { documents, frozenOf } from './made.ts';

const of = { bookVersion: 1, seq: 7, mark: 'mark' };
const samples = fc.sample(documents, { seed: 3, numRuns: 2 }).map(frozenOf);
const groups = { names: samples[0]!, texts: samples[1]! };

/** The arrays kept beside a path; null when they cannot be used. */
async function readBack(path: string) {
  const kept = await openSnapshot(path, () => true);
  if (!kept) return null;
  try {
    const names = await kept.read('names');
    return { seq: kept.of.seq, names: names.arrays, texts: (await kept.read('texts')).arrays };
  } catch {
    return null;
  } finally {
    await kept.close();
  }
}

test('what is kept is read back as it was', async () => {
  const path = join(testFolder(), 'book.db');
  await writeSnapshot(path, of, groups);
  expect(await readBack(path)).toEqual({ seq: 7, names: groups.names.arrays, texts: groups.texts.arrays });
});

test('cut short or changed anywhere, it is noticed', async () => {
  const path = join(testFolder(), 'book.db');
  await writeSnapshot(path, of, groups);
  const whole = readFileSync(snapshotPath(path));
  const step = Math.ceil(whole.length / 60);
  for (let at = 0; at < whole.length; at += step) {
    writeFileSync(snapshotPath(path), whole.subarray(0, at));
    expect(await readBack(path), `cut at ${at}`).toBeNull();
    const changed = Buffer.from(whole);
    changed[at]! ^= 1;
    writeFileSync(snapshotPath(path), changed);
    expect(await readBack(path), `changed at ${at}`).toBeNull();
  }
});

test('a process killed while keeping leaves the one before or the one after, whole', async () => {
  const path = join(testFolder(), 'book.db');
  for (const delay of [0, 3, 11]) {
    const child = fork(join(import.meta.dirname, 'endless-writer.ts'), [path]);
    const [written] = (await once(child, 'message')) as [number];
    await sleep(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await readBack(path))?.seq).toBeGreaterThanOrEqual(written);
  }
  expect(readdirSync(join(path, '..')).filter((name) => !name.endsWith('.tmp'))).toEqual(['book.db.search']);
});

test('a snapshot that cannot be written leaves the one before', async () => {
  const path = join(testFolder(), 'book.db');
  await writeSnapshot(path, of, groups);
  await expect(writeSnapshot(join(path, 'nowhere'), of, groups)).rejects.toThrow();
  expect((await readBack(path))?.seq).toBe(7);
});
