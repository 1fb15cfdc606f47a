import { describe, expect, it } from 'vitest';
import type { CompanyId, Path, PersonId } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

function openNetwork() {
  const { call } = openTestHost();
  const company = async (name: string) => (await call('company.create', { name })).id;
  const person = async (name: string, at?: CompanyId) =>
    (await call('person.create', { name, ...(at && { company: { id: at } }) })).id;
  const coffees = async (id: PersonId, count: number) => {
    for (let day = 1; day <= count; day += 1)
      await call('interaction.save', { kind: 'coffee', on: `2026-03-0${day}`, people: [{ id }] });
  };
  const knows = (fromId: PersonId, toId: PersonId, kind = 'worked_together') =>
    call('relationship.save', { fromId, toId, kind: kind as never });
  const ways = async (companyId: CompanyId) => (await call('path.to', { companyId })).paths;
  return { call, company, person, coffees, knows, ways };
}

const names = (path: Path) => [...path.steps.map(({ person }) => person.name), path.company.name].join(' → ');

describe('ways to a company', () => {
  it('lead through whom one knows well, each hop with its evidence', async () => {
    const { call, company, person, coffees, knows, ways } = openNetwork();
    const acme = await company('Acme');
    const nubank = await company('Nubank');
    const bob = await person('Bob', acme);
    const ana = await person('Ana', nubank);
    await coffees(ana, 5);
    expect((await ways(acme)).map(names)).toEqual(['Bob → Acme']);
    await knows(ana, bob, 'mentor');
    await call('employment.save', { personId: bob, company: { id: nubank }, startedOn: '2018', endedOn: '2020-06' });
    const [best, direct] = await ways(acme);
    expect([best, direct].map((path) => path && names(path))).toEqual(['Ana → Bob → Acme', 'Bob → Acme']);
    expect(best?.steps[1]).toMatchObject({
      company: { name: 'Acme' },
      evidence: [
        { kind: 'relationship', how: 'mentored them' },
        { kind: 'colleagues', company: { name: 'Nubank' }, to: '2020-06', sure: false },
      ],
    });
    expect(best?.reason.kind).toBe('works_there');
    expect(best?.chance).toBeGreaterThan(direct?.chance ?? 1);
  });

  it('end at units and acquirers too, at a discount, and go no further than four hops', async () => {
    const { call, company, person, coffees, knows, ways } = openNetwork();
    const acme = await company('Acme');
    const unit = await company('Unit');
    await call('companyLink.save', { fromId: unit, kind: 'acquired_by', to: { id: acme } });
    const people = [];
    for (const name of ['Ana', 'Bo', 'Cy', 'Di']) people.push(await person(name));
    const [ana, bo, cy, di] = people as [PersonId, PersonId, PersonId, PersonId];
    await call('employment.save', { personId: di, company: { id: unit } });
    await coffees(ana, 5);
    await knows(ana, bo);
    await knows(bo, cy);
    await knows(cy, di);
    const found = await ways(acme);
    expect(found.map(names).sort()).toEqual(['Bo → Cy → Di → Unit', 'Cy → Di → Unit', 'Di → Unit']);
    expect(found.every(({ relation }) => relation === 'acquired_unit')).toBe(true);
    await call('relationship.delete', { id: (await call('person.get', { id: cy })).relationships[0]?.id as never });
    expect((await ways(acme)).length).toBeLessThan(3);
  });

  it('behind one person are shown on demand', async () => {
    const { call, company, person, coffees, knows } = openNetwork();
    const acme = await company('Acme');
    const ana = await person('Ana');
    await coffees(ana, 4);
    const there = [await person('Bob', acme), await person('Cleo', acme), await person('Dan', acme)];
    for (const [at, id] of there.entries()) await knows(ana, id, ['mentor', 'worked_together', 'knows'][at]);
    const { paths } = await call('path.behind', { companyId: acme, personId: ana });
    expect(paths.map(names)).toEqual(['Ana → Bob → Acme', 'Ana → Cleo → Acme', 'Ana → Dan → Acme']);
  });

  it('are none to a company where nobody is, and of no company that is not', async () => {
    const { call, company, ways } = openNetwork();
    expect(await ways(await company('Nowhere'))).toEqual([]);
    const gone = '01890000-0000-7000-8000-000000000000' as never;
    await expect(call('path.to', { companyId: gone })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('follow who met whom, whoever introduced them, and interviews together', async () => {
    const { call, company, person, coffees, ways } = openNetwork();
    const acme = await company('Acme');
    const [ana, bob] = [await person('Ana'), await person('Bob', acme)];
    await coffees(ana, 5);
    await call('interaction.save', { kind: 'meeting', on: '2026-02-01', people: [{ id: ana }, { id: bob }] });
    await call('introduction.save', { introducer: { id: ana }, who: 'me', to: { id: bob }, madeOn: '2026-02-02' });
    await call('interview.save', {
      company: { id: acme },
      happensOn: '2025-05-05',
      people: [{ person: { id: ana } }, { person: { id: bob } }],
    });
    expect((await ways(acme)).map(names)).toEqual(['Ana → Bob → Acme', 'Bob → Acme']);
    const behind = (await call('path.behind', { companyId: acme, personId: ana })).paths;
    expect(behind.map(names)).toEqual(['Ana → Bob → Acme', 'Ana → Acme']);
    expect(behind[1]?.reason.kind).toBe('interviewed_me');
    expect(behind[0]?.steps[1]?.evidence.map(({ kind }) => kind)).toEqual(['introduction', 'interviewed_together']);
  });
});
