import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { openBook } from '../../../src/data/book.ts';
import { verifyBook } from '../../../src/data/safety/verify.ts';
import { testFolder } from '../support/book.ts';
import { addPeopleTo, addPersonTo, peopleIn } from './writing.ts';

/** Starting a process takes moments, but many on a machine that is busy. */
const PATIENCE = 60_000;
const SCRIPT = fileURLToPath(new URL('./colleague.ts', import.meta.url));

interface Colleague {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<unknown>;
}

async function startColleague(path: string, count: number, total: number): Promise<Colleague> {
  const child = spawn(process.execPath, [SCRIPT, path, `${count}`, `${total}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const ended = once(child, 'close');
  await vi.waitFor(() => expect(text).toContain('open'), { timeout: PATIENCE });
  return { child, said: () => text, ended };
}

test('two processes that write at once lose nothing and see each other’s', { timeout: 3 * PATIENCE }, async () => {
  const path = join(testFolder(), 'kith.db');
  const book = await openBook({ path });
  const changed = vi.fn();
  book.events.on('book.changed', changed);
  const colleague = await startColleague(path, 60, 120);
  for (let i = 0; i < 60; i += 1) {
    await addPersonTo(book, `Ours ${i}`);
    await sleep(1);
  }
  await vi.waitFor(() => expect(book.network.people.size).toBe(120), { timeout: PATIENCE });
  await colleague.ended;
  expect(colleague.said()).toContain('knows 120');
  expect(changed).toHaveBeenCalledWith({ tables: ['person'] });
  const people = peopleIn(book);
  expect(new Set(people).size).toBe(120);
  const mixed = book.db
    .prepare<[], number>(
      "SELECT count(*) FROM local_journal j JOIN local_batch b ON b.seq = j.batch WHERE b.label <> 'Added ' || json_extract(j.after, '$.name')",
    )
    .pluck()
    .get();
  expect(mixed, 'no row is in the other’s batch').toBe(0);
  await book.close();
  expect(await verifyBook(path)).toMatchObject({ ok: true, people: 120 });
});

test('a long write of one holds up the other’s writes, not its reads, and both are kept', {
  timeout: 3 * PATIENCE,
}, async () => {
  const path = join(testFolder(), 'kith.db');
  const book = await openBook({ path });
  await addPersonTo(book, 'Before');
  let colleague: Colleague | undefined;
  await book.writer.write('A long write', async ({ db }) => {
    db.prepare('INSERT INTO person (id, name) VALUES (?, ?)').run('long', 'Long');
    colleague = await startColleague(path, 1, 3);
    await sleep(1_000);
  });
  await colleague?.ended;
  expect(colleague?.said()).toContain('knows 3');
  expect(peopleIn(book).sort()).toEqual(['Before', 'Long', 'Theirs 0']);
  await book.close();
});

test('the WAL is folded though another process has the book open', { timeout: 3 * PATIENCE }, async () => {
  const path = join(testFolder(), 'kith.db');
  const book = await openBook({ path });
  const colleague = await startColleague(path, 0, 2_001);
  await addPeopleTo(book, 2_000, 3_000);
  await vi.waitFor(() => expect(statSync(`${path}-wal`).size).toBeLessThan(1_000_000), { timeout: PATIENCE });
  await addPersonTo(book, 'One more');
  await colleague.ended;
  expect(colleague.said()).toContain('knows 2001');
  await book.close();
});
