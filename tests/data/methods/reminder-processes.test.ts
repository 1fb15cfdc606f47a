import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { MethodOutput } from '../../../src/contract/index.ts';
import { openTestHost, testFolder } from '../support/book.ts';

const FACE = fileURLToPath(new URL('./reminder-face.ts', import.meta.url));

/** A process that has the book open and waits for the word. */
async function startFace(path: string) {
  const child = spawn(process.execPath, [FACE, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return {
    async take(): Promise<string[]> {
      child.stdin.write('now\n');
      const { data } = JSON.parse(await text(child.stdout)) as { data: MethodOutput<'reminder.take'> };
      return data.reminders.map(({ id }) => id);
    },
  };
}

test('of three processes that ask at once, one gets what is to be told', { timeout: 120_000 }, async () => {
  const path = join(testFolder(), 'kith.db');
  const { call } = openTestHost({ path });
  await call('settings.set', {
    workingDays: [1, 2, 3, 4, 5, 6, 7],
    digestAt: '00:00',
    quietFrom: '00:00',
    quietTo: '00:00',
  });
  const { id } = await call('person.create', { name: 'Ana', metOn: '2020-01-01' });
  await call('person.setCadence', { ids: [id], cadence: 30 });
  const faces = await Promise.all([startFace(path), startFace(path), startFace(path)]);
  const taken = await Promise.all(faces.map((face) => face.take()));
  expect(taken.flat()).toHaveLength(1);
});
