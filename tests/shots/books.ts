import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MethodOutput } from '../../src/contract/index.ts';
import { type Host, openHost } from '../../src/data/index.ts';
import type { Clock } from '../../src/domain/dates.ts';
import { copyOfGeneratedBook } from '../fixtures/books.ts';
import { linkedInCsv } from '../fixtures/linkedin.ts';
import { ask } from '../support/ask.ts';

export const bookNames = ['sample', 'empty', 'failed', '3', '20', '5000', '30000', 'linkedin'] as const;
export type BookName = (typeof bookNames)[number];

/** The day on which all pictures are taken. */
export const TODAY = '2026-11-23';
const clock: Clock = { now: () => `${TODAY}T10:00:00.000Z`, today: () => TODAY };

export interface OpenedBook {
  readonly host: Host;
  close(): Promise<void>;
}

/** Opens the book of that name, in a state fit to be pictured. */
export async function openNamed(name: BookName): Promise<OpenedBook> {
  if (name === '20' || name === '5000' || name === '30000') {
    const copy = copyOfGeneratedBook({ people: Number(name), seed: 1 });
    return opened(copy.path, false, async () => copy.remove());
  }
  const folder = await mkdtemp(join(tmpdir(), 'kith-shots-'));
  const path = join(folder, 'kith.db');
  if (name === 'failed') await writeFile(path, 'This was a book once. '.repeat(400));
  const book = await opened(path, name === 'sample', () => rm(folder, { recursive: true, force: true }));
  if (name === 'sample') await fillTrash(book.host);
  if (name === '3') await threePeople(book.host);
  if (name === 'linkedin') await importConnections(book.host);
  return book;
}

async function opened(path: string, sample: boolean, remove: () => Promise<void>): Promise<OpenedBook> {
  const host = openHost({ path, sample, clock });
  const close = async () => {
    await host.close();
    await remove();
  };
  const { state } = await whenOpen(host, sample);
  if (state === 'open') {
    while (!(await ask(host, 'search.query', { text: 'a', limit: 1 })).complete) await sleep(20);
  }
  return { host, close };
}

/** The book's state once it is open or has failed; the sample is open when its people are there. */
function whenOpen(host: Host, sample: boolean): Promise<MethodOutput<'book.status'>> {
  return new Promise((resolve) => {
    const check = (status: MethodOutput<'book.status'>) => {
      if (status.state === 'opening' || (sample && status.state === 'open' && status.people === 0)) return;
      stop();
      resolve(status);
    };
    const stop = host.on('book.status', check);
    if (!sample) void ask(host, 'book.status', {}).then(check);
  });
}

/** A few things thrown away, so that the trash shows something. */
async function fillTrash(host: Host): Promise<void> {
  await ask(host, 'search.query', { text: 'a' });
  const { rows } = await ask(host, 'person.list', { warmth: ['none'], sort: 'met', limit: 40 });
  for (const row of [rows[7], rows[21]]) if (row) await ask(host, 'person.delete', { ids: [row.id] });
  const { rows: people } = await ask(host, 'person.list', { filter: 'Henning Osterholz' });
  const person = people[0];
  if (!person) return;
  const { items } = await ask(host, 'timeline.list', { about: { personId: person.id } });
  const touch = items.findLast((item) => item.kind === 'interaction');
  if (touch) await ask(host, 'interaction.delete', { id: touch.id });
}

/** The smallest network there is: somebody who knows two others. */
async function threePeople(host: Host): Promise<void> {
  const ana = await ask(host, 'person.create', { name: 'Ana Souza', company: { name: 'Nubank' }, title: 'Director' });
  for (const name of ['Bob Ray', 'Chidi Obi']) {
    const other = await ask(host, 'person.create', { name, company: { name: 'Acme' } });
    await ask(host, 'relationship.save', { fromId: ana.id, toId: other.id, kind: 'knows' });
    await ask(host, 'interaction.save', { kind: 'coffee', on: '2026-10-02', people: [{ id: other.id }] });
  }
}

/** A network of which nothing is known but who is where: 30,000 connections as LinkedIn exports them. */
async function importConnections(host: Host): Promise<void> {
  const content = Buffer.from(linkedInCsv({ rows: 30_000, seed: 7 })).toString('base64');
  const { importId } = await ask(host, 'import.preview', { fileName: 'Connections.csv', content });
  await ask(host, 'import.commit', { importId, accept: [] });
}
