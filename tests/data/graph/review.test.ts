import { describe, expect, it } from 'vitest';
import type { CompanyId, PersonId } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

async function openNetwork() {
  const { call } = openTestHost();
  const company = async (name: string) => (await call('company.create', { name })).id;
  const person = async (name: string, at: CompanyId) => (await call('person.create', { name, company: { id: at } })).id;
  const coffee = (id: PersonId, ...days: string[]) =>
    Promise.all(days.map((on) => call('interaction.save', { kind: 'coffee', on, people: [{ id }] })));
  const team = async (at: CompanyId, names: readonly string[]) => {
    const ids: PersonId[] = [];
    for (const name of names) ids.push(await person(name, at));
    return ids;
  };
  return { call, company, person, coffee, team };
}

describe('who matters', () => {
  it('names who ties two companies together', async () => {
    const { call, company, person, team } = await openNetwork();
    const [acme, globex, own] = [await company('Acme'), await company('Globex'), await company('Own')];
    const here = await team(acme, ['A1', 'A2', 'A3']);
    const there = await team(globex, ['G1', 'G2', 'G3']);
    const bridge = await person('Bridge', own);
    for (const id of [here[0], here[1], there[0], there[1]])
      await call('relationship.save', { fromId: bridge, toId: id as PersonId, kind: 'knows' });
    const { bridges } = await call('network.review', {});
    expect(bridges.map(({ person }) => person.name)).toEqual(['Bridge']);
    expect(bridges[0]?.between.map(({ name }) => name)).toEqual(['Acme', 'Globex']);
    expect(bridges[0]?.share).toBe(1);
  });

  it('names ties that were strong once, and forgets them once they are woken', async () => {
    const { call, company, person, coffee } = await openNetwork();
    const acme = await company('Acme');
    const ana = await person('Ana', acme);
    await coffee(ana, '2023-01-01', '2023-01-10', '2023-01-20', '2023-02-01');
    await coffee(await person('Passing', acme), '2023-01-01');
    expect((await call('network.review', {})).dormant).toMatchObject([
      { person: { name: 'Ana' }, peakOn: '2023-02-01', company: { name: 'Acme' } },
    ]);
    await coffee(ana, '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04');
    expect((await call('network.review', {})).dormant).toEqual([]);
  });

  it('names weak ties by mutual contacts, and companies that hang on one person', async () => {
    const { call, company, coffee, team } = await openNetwork();
    const acme = await company('Acme');
    const [ana, bo] = await team(acme, ['Ana', 'Bo', 'Cy', 'Di']);
    await coffee(ana as PersonId, '2026-03-01', '2026-03-08', '2026-03-15');
    await coffee(bo as PersonId, '2025-01-01');
    const { weak, singlePoints } = await call('network.review', {});
    expect(weak).toMatchObject([{ person: { name: 'Bo' }, mutual: 3 }]);
    expect(singlePoints).toMatchObject([
      { company: { name: 'Acme' }, people: 4, through: { person: { name: 'Ana' } } },
    ]);
  });

  it('is nobody in an empty book', async () => {
    const { call } = await openNetwork();
    expect(await call('network.review', {})).toEqual({ bridges: [], dormant: [], weak: [], singlePoints: [] });
  });
});
