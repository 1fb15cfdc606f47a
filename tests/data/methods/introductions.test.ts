import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

async function withPeople(...names: readonly string[]) {
  const { call } = openTestHost();
  const ids: PersonId[] = [];
  for (const name of names) ids.push((await call('person.create', { name })).id);
  return { call, ids };
}

describe('introductions', () => {
  it('are asked for, made, thanked for, a field at a time', async () => {
    const { call, ids } = await withPeople('Priya', 'Ana');
    const [priya, ana] = ids as [PersonId, PersonId];
    const { id } = await call('introduction.save', {
      introducer: { id: priya },
      who: 'me',
      to: { id: ana },
      askedOn: '2026-02-01',
    });
    expect(await call('introduction.list', { personId: priya })).toMatchObject({ received: 0, given: 0 });
    await call('introduction.save', { id, madeOn: '2026-02-10' });
    await call('introduction.save', { id, outcome: 'A long talk about billing', thankedOn: '2026-02-11' });
    expect(await call('introduction.list', { personId: ana })).toMatchObject({
      introductions: [
        {
          id,
          introducer: { name: 'Priya' },
          who: 'me',
          to: { name: 'Ana' },
          askedOn: '2026-02-01',
          madeOn: '2026-02-10',
          thankedOn: '2026-02-11',
          outcome: 'A long talk about billing',
          opportunityId: null,
        },
      ],
      received: 0,
      given: 0,
    });
    expect(await call('introduction.list', { personId: priya })).toMatchObject({ received: 1, given: 0 });
  });

  it('count as given to both whom the user brought together', async () => {
    const { call, ids } = await withPeople('Ana', 'Bob', 'Carla');
    const [ana, bob, carla] = ids as [PersonId, PersonId, PersonId];
    await call('introduction.save', { introducer: 'me', who: { id: ana }, to: { id: bob }, madeOn: '2026-01-01' });
    await call('introduction.save', { introducer: 'me', who: { id: bob }, to: { id: carla } });
    await call('introduction.save', {
      introducer: { id: ana },
      who: { id: bob },
      to: { id: carla },
      madeOn: '2026-01-02',
    });
    const counts = async (personId?: PersonId) => {
      const { introductions, received, given } = await call('introduction.list', personId ? { personId } : {});
      return [introductions.length, received, given];
    };
    expect(await counts(ana)).toEqual([2, 0, 1]);
    expect(await counts(bob)).toEqual([3, 0, 1]);
    expect(await counts(carla)).toEqual([2, 0, 0]);
    expect(await counts()).toEqual([3, 0, 1]);
  });

  it.each([
    [{ who: 'me' as const, to: { name: 'Ana' } }, 'introducer'],
    [{ introducer: 'me' as const, to: { name: 'Ana' } }, 'who'],
    [{ introducer: { name: 'Ana' }, who: 'me' as const }, 'to'],
    [{ introducer: 'me' as const, who: 'me' as const, to: { name: 'Ana' } }, 'who'],
  ])('%j is refused at %s', async (input, path) => {
    const { call } = openTestHost();
    await call('person.list');
    await expect(call('introduction.save', input)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { issues: [{ path }] },
    });
    expect(await call('book.status')).toMatchObject({ undo: null, people: 0 });
  });

  it('do not take one person twice', async () => {
    const { call, ids } = await withPeople('Ana');
    const ana = { id: ids[0] as PersonId };
    await expect(call('introduction.save', { introducer: ana, who: 'me', to: ana })).rejects.toMatchObject({
      details: { issues: [{ path: 'to' }] },
    });
  });

  it('stand on the pages of all three, are found by what came of them, and go with undo', async () => {
    const { call, ids } = await withPeople('Ana', 'Bob', 'Carla');
    const [ana, bob, carla] = ids as [PersonId, PersonId, PersonId];
    const { id, batch } = await call('introduction.save', {
      introducer: { id: ana },
      who: { id: bob },
      to: { id: carla },
      askedOn: '2026-01-01',
      madeOn: '2026-01-05',
      outcome: 'They founded a bakery',
    });
    for (const personId of ids)
      expect(await call('timeline.list', { about: { personId } })).toMatchObject({
        total: 1,
        items: [{ kind: 'introduction', id, on: '2026-01-05', introducer: { name: 'Ana' }, made: true }],
      });
    const hits = async () => (await call('search.query', { text: 'bakery' })).hits;
    expect(await hits()).toMatchObject([{ kind: 'note', id, page: { kind: 'person', id: carla } }]);
    await call('person.delete', { ids: [bob] });
    expect((await call('timeline.list', { about: { personId: ana } })).total).toBe(0);
    expect(await hits()).toEqual([]);
    await call('journal.undo', {});
    expect(await hits()).toHaveLength(1);
    const { batch: deletion } = await call('introduction.delete', { id });
    expect((await call('introduction.list', {})).introductions).toEqual([]);
    await call('journal.undo', { batch: deletion ?? undefined });
    await call('journal.undo', { batch: batch ?? undefined });
    expect((await call('timeline.list', { about: { personId: ana } })).total).toBe(0);
    expect(await hits()).toEqual([]);
  });
});

describe('passing an opportunity on', () => {
  it('introduces to the recruiter, else to the source, once', async () => {
    const { call, ids } = await withPeople('Ana', 'Rita', 'Sam');
    const [ana, rita, sam] = ids as [PersonId, PersonId, PersonId];
    const opportunity = await call('opportunity.save', { role: 'CTO', source: { id: sam } });
    const first = await call('opportunity.passOn', { id: opportunity.id, personId: ana, note: 'Just her thing' });
    const { introductions, given } = await call('introduction.list', { personId: ana });
    expect(given).toBe(1);
    expect(introductions).toMatchObject([
      {
        id: first.introductionId,
        introducer: 'me',
        who: { name: 'Ana' },
        to: { name: 'Sam' },
        madeOn: '2026-03-16',
        outcome: 'Just her thing',
        opportunityId: opportunity.id,
      },
    ]);
    expect(await call('opportunity.passOn', { id: opportunity.id, personId: ana })).toEqual({ ...first, batch: null });
    await call('opportunity.save', { id: opportunity.id, recruiter: { id: rita } });
    await call('opportunity.passOn', { id: opportunity.id, personId: sam });
    expect((await call('introduction.list', { personId: rita })).introductions).toMatchObject([
      { who: { name: 'Sam' }, to: { name: 'Rita' } },
    ]);
  });

  it('says what is missing when there is nobody to introduce to', async () => {
    const { call, ids } = await withPeople('Ana');
    const [ana] = ids as [PersonId];
    const opportunity = await call('opportunity.save', { role: 'CTO' });
    await expect(call('opportunity.passOn', { id: opportunity.id, personId: ana })).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/recruiter.*source/),
    });
    const id = '01890000-0000-7000-8000-000000000000' as never;
    await expect(call('opportunity.passOn', { id, personId: ana })).rejects.toMatchObject({ code: 'not_found' });
  });
});
