import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleGraphOf } from '../../../src/data/graph/people-graph.ts';
import { readTies } from '../../../src/data/graph/read-ties.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { Lists } from '../../../src/data/network/lists.ts';
import { Network } from '../../../src/data/network/network.ts';
import { Pace } from '../../../src/data/pace.ts';
import { told } from '../graph/told.ts';
import { act, actions } from '../support/actions.ts';
import { openTestBook, openTestHost, TestClock } from '../support/book.ts';

const plain = (network: Network) => ({
  people: [...network.people].sort(([a], [b]) => (a < b ? -1 : 1)),
  companies: [...network.companies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, node]) => [id, { ...node, people: [...node.people].sort() }]),
  cadences: network.cadences.inOrder(),
  counts: network.cadences.counts,
});

describe('the network in memory', () => {
  it('and who knows whom, after any edits and undos is what a fresh reading gives', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (script) => {
        const clock = new TestClock();
        const book = await openTestBook(clock);
        // Asked for, the order is kept up to date one person at a time.
        book.network.cadences.inOrder();
        for (const action of script) {
          await act(book, action);
          if (action.other % 5 === 0) await undo(book);
          if (action.pick % 3 === 0) await peopleGraphOf(book);
        }
        const fresh = new Network(book.db, clock);
        await fresh.load();
        expect(plain(book.network)).toEqual(plain(fresh));
        expect(told(await peopleGraphOf(book))).toEqual(told(await readTies(book.db, book.network, new Pace())));
        await book.close();
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('gives people back their company when it comes out of the trash', async () => {
    const { call } = openTestHost();
    await call('person.create', { name: 'Ana', company: { name: 'Acme' } });
    const [acme] = (await call('company.list')).rows;
    if (!acme) throw new Error('no company');
    await call('company.delete', { ids: [acme.id] });
    expect((await call('person.list')).rows[0]?.company).toBeNull();
    await call('trash.restore', { ids: [acme.id] });
    expect((await call('person.list')).rows[0]?.company?.name).toBe('Acme');
    expect((await call('company.list')).rows[0]?.current).toBe(1);
  });

  it('knows where people work now by dates, also to the month or year', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana', company: { name: 'Now' }, title: 'Lead' });
    await call('employment.save', { personId: ana.id, company: { name: 'Before' }, endedOn: '2025' });
    const bob = await call('person.create', { name: 'Bob' });
    await call('employment.save', { personId: bob.id, company: { name: 'Before' }, endedOn: '2026-03' });
    const { rows } = await call('person.list');
    expect(rows.map((row) => [row.name, row.company?.name, row.title])).toEqual([
      ['Ana', 'Now', 'Lead'],
      ['Bob', 'Before', null],
    ]);
    const companies = await call('company.list', { sort: 'name' });
    expect(companies.rows.map((row) => [row.name, row.current, row.former])).toEqual([
      ['Before', 1, 1],
      ['Now', 1, 0],
    ]);
  });

  it('cools ties as days go by', async () => {
    const clock = new TestClock('2026-03-16');
    const book = await openTestBook(clock);
    await act(book, { kind: 'addPerson', pick: 0, other: 0, text: 'Ana' });
    await act(book, { kind: 'interact', pick: 0, other: 0, text: 'Lunch' });
    const before = [...book.network.people.values()][0]?.row;
    clock.set('2028-03-16');
    await book.network.followDate();
    const after = [...book.network.people.values()][0]?.row;
    expect(after?.strength).toBeLessThan(before?.strength ?? 0);
    expect(after?.warmth).toBe('lapsed');
  });
});

describe('lists', () => {
  it('sorts, filters and windows; people without a value come last either way', async () => {
    const { call } = openTestHost();
    for (const [name, company] of [
      ['Łukasz Żak', 'Acme'],
      ['ana souza', 'Zeta'],
      ['Zoë', undefined],
      ['山田太郎', 'Globex'],
    ] as const)
      await call('person.create', { name, ...(company && { company: { name: company } }) });
    const names = async (input: object) => (await call('person.list', input)).rows.map((row) => row.name);
    expect(await names({})).toEqual(['ana souza', 'Łukasz Żak', 'Zoë', '山田太郎']);
    expect(await names({ sort: 'company' })).toEqual(['Łukasz Żak', '山田太郎', 'ana souza', 'Zoë']);
    expect(await names({ sort: 'company', direction: 'desc' })).toEqual(['ana souza', '山田太郎', 'Łukasz Żak', 'Zoë']);
    expect(await names({ filter: 'lukasz' })).toEqual(['Łukasz Żak']);
    expect(await names({ filter: 'sou an' })).toEqual(['ana souza']);
    expect(await names({ filter: '太郎' })).toEqual(['山田太郎']);
    expect(await names({ filter: 'ouza' })).toEqual([]);
    expect(await names({ offset: 1, limit: 2 })).toEqual(['Łukasz Żak', 'Zoë']);
  });

  it('keeps an order until something changes', async () => {
    const book = await openTestBook();
    const lists = new Lists(book.network);
    await act(book, { kind: 'addPerson', pick: 0, other: 0, text: 'Ana' });
    const input = { filter: '', warmth: [], tagIds: [], sort: 'name', direction: 'asc', offset: 0, limit: 10 } as const;
    expect(lists.people({ ...input, warmth: [], tagIds: [] }).total).toBe(1);
    await act(book, { kind: 'addPerson', pick: 1, other: 0, text: 'Bob' });
    expect(lists.people({ ...input, warmth: [], tagIds: [] }).total).toBe(2);
  });
});
