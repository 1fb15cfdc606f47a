import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { methods } from '../../src/contract/index.ts';
import { connections, dataOf, type Ended, kith, startKith, threeRows, workplace } from './support.ts';

const ImportData = z.strictObject({
  preview: methods['import.preview'].output,
  commit: methods['import.commit'].output.nullable(),
  rejectsFile: z.string().nullable(),
  decisionsFile: z.string().nullable(),
});

function imported(ended: Ended): z.infer<typeof ImportData> {
  const envelope = ended.envelope();
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return ImportData.parse(envelope.data);
}

const people = async (book: string): Promise<number> => {
  const status = dataOf('book.status', await kith(['call', 'book.status', '--book', book]));
  return status.state === 'open' ? status.people : -1;
};

test('imports a file, and a second time changes nothing', async () => {
  const { csv, book } = await workplace();
  const first = await kith(['import', csv, '--book', book, '--json']);
  expect(first.code).toBe(0);
  expect(first.stderr).toBe('');
  expect(imported(first).commit?.counts).toMatchObject({ rows: 3, new: 3, rejected: 0 });
  const second = imported(await kith(['import', csv, '--book', book, '--json']));
  expect(second.commit).toMatchObject({ batch: null, counts: { new: 0, changed: 0, unchanged: 3 } });
  expect(await people(book)).toBe(3);
});

test('a dry run writes nothing, and begins no book', async () => {
  const { folder, csv, book } = await workplace();
  const fresh = await kith(['import', csv, '--dry-run', '--book', book, '--json']);
  expect(fresh.code).toBe(0);
  expect(imported(fresh)).toMatchObject({ commit: null, preview: { counts: { new: 3 } } });
  expect(await readdir(folder)).toEqual(['Connections.csv']);

  await kith(['import', csv, '--book', book]);
  await writeFile(csv, connections([...threeRows, 'Cy,New,https://www.linkedin.com/in/cy,,Initech,CTO,01 May 2024']));
  const again = imported(await kith(['import', csv, '--dry-run', '--book', book, '--json']));
  expect(again.preview.counts).toMatchObject({ new: 1, unchanged: 3 });
  expect(await people(book)).toBe(3);
});

test('tells people what it did, without colours in a pipe', async () => {
  const { csv, book } = await workplace();
  const { code, stdout, stderr } = await kith(['import', csv, '--book', book]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Connections\.csv: 3 rows, newest connection 12 Mar 2024/);
  expect(stdout).toMatch(/New\s+3\s+with 2 new companies/);
  expect(stdout).toContain("'kith undo' takes it back");
  expect(stdout + stderr).not.toContain('\u001b');
});

test('writes the rejected rows to a new file, and never over another', async () => {
  const { folder, csv, book } = await workplace();
  await writeFile(csv, connections([...threeRows, ',,,,,,01 May 2024']));
  const rejects = join(folder, 'rejects.csv');
  const first = imported(await kith(['import', csv, '--rejects', rejects, '--book', book, '--json']));
  expect(first.rejectsFile).toBe(rejects);
  expect(first.commit?.counts.rejected).toBe(1);
  const written = await readFile(rejects, 'utf8');
  expect(written).toContain('01 May 2024');

  await writeFile(
    csv,
    connections(['Cy,New,https://www.linkedin.com/in/cy,,Initech,CTO,01 May 2024', ',,,,,,01 May 2024']),
  );
  const refused = await kith(['import', csv, '--rejects', rejects, '--book', book]);
  expect(refused.code).toBe(4);
  expect(refused.stderr).toContain('is there already. Nothing was imported.');
  expect(await readFile(rejects, 'utf8')).toBe(written);
  expect(await people(book)).toBe(3);
});

test('who may be somebody is decided by a rule, or row by row in a file', async () => {
  const { folder, book } = await workplace();
  const card = (lines: string) => `BEGIN:VCARD\nVERSION:3.0\n${lines}\nEND:VCARD\n`;
  const [first, second, plan] = ['first.vcf', 'second.vcf', 'plan.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(first, card('UID:1\nFN:Ana Souza\nEMAIL:a@x.example') + card('UID:2\nFN:Bo Li\nEMAIL:b@x.example'));
  await kith(['import', first, '--book', book]);
  await writeFile(second, card('UID:3\nFN:Ana Souza\nTEL:+49 30 1') + card('UID:4\nFN:Bo Li\nTEL:+49 30 2'));
  const left = imported(await kith(['import', second, '--book', book, '--json']));
  expect(left.commit).toMatchObject({ batch: null, counts: { ambiguous: 2 } });

  const looked = imported(await kith(['import', second, '--preview', plan, '--book', book, '--json']));
  expect(looked).toMatchObject({ commit: null, decisionsFile: plan });
  const decisions = JSON.parse(await readFile(plan, 'utf8'));
  decisions.ambiguous[0].decision = decisions.ambiguous[0].candidates[0].personId;
  decisions.ambiguous[1].decision = 'nobody';
  await writeFile(plan, JSON.stringify(decisions));
  const refused = await kith(['import', second, '--decisions', plan, '--book', book]);
  expect(refused.code).toBe(4);
  expect(refused.stderr).toMatch(/ambiguous\.1\.decision/);

  decisions.ambiguous[1].decision = 'skip';
  await writeFile(plan, JSON.stringify(decisions));
  const done = imported(
    await kith(['import', second, '--decisions', plan, '--ambiguous', 'new', '--book', book, '--json']),
  );
  expect(done.commit?.counts).toMatchObject({ changed: 1, new: 1, ambiguous: 0 });
  expect(await people(book)).toBe(3);
});

test('a file that cannot be read is named, and nothing happens', async () => {
  const { folder, book } = await workplace();
  const broken = join(folder, 'broken.csv');
  await writeFile(broken, Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0, 1, 2, 3, 4]));
  const empty = join(folder, 'empty.csv');
  await writeFile(empty, '');
  await mkdir(join(folder, 'sub'));
  for (const file of [broken, empty, join(folder, 'gone.csv'), join(folder, 'sub')]) {
    const { code, stdout, stderr } = await kith(['import', file, '--book', book]);
    expect(code, file).toBe(4);
    expect(stdout, file).toBe('');
    expect(stderr.length, file).toBeGreaterThan(20);
    const json = (await kith(['import', file, '--book', book, '--json'])).envelope();
    expect(json, file).toMatchObject({ ok: false, error: { code: 'unreadable_file' } });
  }
  if (existsSync(book)) expect(await people(book)).toBe(0);
});

test('Ctrl-C at any moment imports everything or nothing', async () => {
  const { csv, book } = await workplace();
  const total = 30_000;
  const rows = Array.from(
    { length: total },
    (_, i) => `Person,Number ${i},https://www.linkedin.com/in/person-${i},,Company ${i % 4_000},Engineer,12 Mar 2024`,
  );
  await writeFile(csv, connections(rows));
  let cancelled = 0;
  for (const delay of [0, 100, 300, 600, 1_000, 2_000]) {
    const own = `${book}-${delay}`;
    const running = startKith(['import', csv, '--book', own, '--json']);
    while (!existsSync(own)) await sleep(5);
    await sleep(delay);
    running.kill('SIGINT');
    const ended = await running.ended;
    const after = await people(own);
    if (ended.code === 130) {
      cancelled += 1;
      expect(ended.envelope()).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(after).toBe(0);
    } else {
      expect(ended.code).toBe(0);
      expect(after).toBe(total);
      break;
    }
  }
  expect(cancelled).toBeGreaterThan(0);
});
