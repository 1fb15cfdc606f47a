import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHost } from '../../src/data/index.ts';
import { openTestHost, testFolder } from './support/book.ts';

describe('host', () => {
  it('answers status while opening, and makes other methods wait', async () => {
    const { call } = openTestHost();
    const [status, list] = await Promise.all([call('book.status'), call('person.list')]);
    expect(status.state).toBe('opening');
    expect(list.total).toBe(0);
    expect(await call('book.status')).toMatchObject({ state: 'open', sample: false });
  });

  it('keeps what was written over a restart', async () => {
    const path = join(testFolder(), 'deep', 'er', 'book.db');
    const first = openHost({ path });
    const made = await first.dispatch('person.create', { name: 'Ana' });
    expect(made).toMatchObject({ ok: true });
    await first.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
    const { call } = openTestHost({ path });
    expect((await call('person.list')).rows).toMatchObject([{ name: 'Ana' }]);
  });

  it('finishes writes under way before it closes', async () => {
    const path = join(testFolder(), 'book.db');
    const host = openHost({ path });
    const writes = Array.from({ length: 20 }, (_, i) => host.dispatch('person.create', { name: `P${i}` }));
    await host.close();
    expect((await Promise.all(writes)).every((result) => result.ok)).toBe(true);
    const { call } = openTestHost({ path });
    expect((await call('person.list')).total).toBe(20);
  });

  it('leaves a file that is no book as it is and says so', async () => {
    const path = join(testFolder(), 'book.db');
    writeFileSync(path, 'This is not a database, it is a love letter. '.repeat(50));
    const { host } = openTestHost({ path });
    expect(await host.dispatch('person.list', {})).toMatchObject({ ok: false, error: { code: 'book_unavailable' } });
    expect(await host.dispatch('book.status', {})).toMatchObject({
      data: { state: 'failed', error: { code: 'book_corrupt', message: expect.stringContaining(path) } },
    });
    expect(readFileSync(path, 'utf8')).toContain('love letter');
  });

  it('opens the sample network and goes back', async () => {
    const { call } = openTestHost();
    await call('person.create', { name: 'My own contact' });
    const sample = await call('book.openSample');
    expect(sample).toMatchObject({ state: 'open', sample: true });
    expect(sample.state === 'open' && sample.people).toBeGreaterThan(300);
    expect(await call('book.openDefault')).toMatchObject({ state: 'open', sample: false, people: 1 });
    expect(existsSync(sample.path)).toBe(false);
  });

  it('tells listeners what changed', async () => {
    const { host, call } = openTestHost();
    const heard: string[][] = [];
    const stop = host.on('book.changed', ({ tables }) => heard.push(tables));
    await call('person.create', { name: 'Ana', company: { name: 'Acme' } });
    stop();
    await call('person.create', { name: 'Bob' });
    expect(heard.map((tables) => tables.toSorted())).toEqual([['company', 'employment', 'person']]);
  });

  it('refuses what is not in the contract', async () => {
    const { host } = openTestHost();
    expect(await host.dispatch('constructor', {})).toMatchObject({ ok: false, error: { code: 'unknown_method' } });
    expect(await host.dispatch('person.create', { name: 7 })).toMatchObject({
      ok: false,
      error: { code: 'invalid_input', details: { issues: [{ path: 'name' }] } },
    });
    expect(await host.dispatch('person.list', null)).toMatchObject({ ok: true });
  });

  it('shows two hosts on one book each other’s changes', async () => {
    const path = join(testFolder(), 'book.db');
    const [first, second] = [openTestHost({ path }), openTestHost({ path })];
    await second.call('person.list');
    const noticed = new Promise<void>((resolve) => second.host.on('book.changed', () => resolve()));
    await first.call('person.create', { name: 'Ana' });
    await noticed;
    expect((await second.call('person.list')).rows).toMatchObject([{ name: 'Ana' }]);
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => (i % 2 ? first : second).call('person.create', { name: `P${i}` })),
    );
    const { call } = openTestHost({ path });
    expect((await call('person.list')).total).toBe(31);
  });
});
