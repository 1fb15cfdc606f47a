import { describe, expect, it } from 'vitest';
import type { Captured, MethodInput } from '../../../src/contract/index.ts';
import { openTestHost } from '../support/book.ts';

const LINE = 'coffee with Ana Souza (VP Eng, Nubank) yesterday, intro by Priya, follow up in 3 weeks about the offer';

/** What the window would commit of a line that nobody corrects. */
function confirmed(captured: Captured): MethodInput<'capture.commit'> {
  return {
    kind: captured.kind.value,
    on: captured.on.value,
    people: captured.people.map(({ person, name, title, company }) => ({
      person: person ? { id: person.id } : { name },
      title,
      company: company && (company.company ? { id: company.company.id } : { name: company.name }),
    })),
    introducedBy:
      captured.introducedBy &&
      (captured.introducedBy.person ? { id: captured.introducedBy.person.id } : { name: captured.introducedBy.name }),
    followUpOn: captured.followUpOn?.value ?? null,
    note: captured.note,
  };
}

describe('quick capture', () => {
  it('makes of one line people, employment, contact, introduction and reminder, and undoes them in one go', async () => {
    const { call } = openTestHost();
    const captured = await call('capture.parse', { text: LINE });
    expect(await call('book.status')).toMatchObject({ undo: null, people: 0 });
    const { batch, people } = await call('capture.commit', confirmed(captured));
    const [ana] = people as [(typeof people)[number]];
    expect(await call('person.get', { id: ana })).toMatchObject({
      name: 'Ana Souza',
      employments: [{ title: 'VP Eng', company: { name: 'Nubank' } }],
    });
    expect((await call('timeline.list', { about: { personId: ana } })).items).toMatchObject([
      { kind: 'introduction', on: '2026-03-15', introducer: { name: 'Priya' }, who: 'me', made: true },
      { kind: 'interaction', on: '2026-03-15', interactionKind: 'coffee', note: 'about the offer' },
    ]);
    expect((await call('followUp.list', { personId: ana })).followUps).toMatchObject([
      { kind: 'custom', step: 'custom', dueOn: '2026-04-06', text: 'about the offer' },
    ]);
    expect((await call('search.query', { text: 'offer' })).hits).toMatchObject([{ kind: 'note' }]);
    expect(await call('book.status')).toMatchObject({ people: 2, undo: 'Captured coffee with Ana Souza' });

    await call('journal.undo', { batch: batch ?? undefined });
    expect(await call('book.status')).toMatchObject({ people: 0, companies: 0, undo: null });
    expect((await call('introduction.list', {})).introductions).toEqual([]);
    expect((await call('followUp.list', {})).followUps).toEqual([]);
    expect((await call('search.query', { text: 'offer' })).hits).toEqual([]);
    await call('journal.redo', {});
    expect((await call('timeline.list', { about: { personId: ana } })).total).toBe(2);
  });

  it('knows again whom it wrote down, also by alias of their company', async () => {
    const { call } = openTestHost();
    const { people } = await call('capture.commit', confirmed(await call('capture.parse', { text: LINE })));
    const nubank = (await call('company.list')).rows[0];
    await call('company.update', { id: nubank?.id as never, patch: { aliases: [{ name: 'Nu', kind: 'alias' }] } });
    const again = await call('capture.parse', { text: 'lunch with ana (nu)' });
    expect(again.people).toMatchObject([{ person: { id: people[0] }, company: { company: { name: 'Nubank' } } }]);
    await call('capture.commit', confirmed(again));
    const detail = await call('person.get', { id: people[0] as never });
    expect(detail.employments).toHaveLength(1);
    expect(await call('book.status')).toMatchObject({ people: 2, companies: 1 });
  });

  it('asks who is meant when several bear the name', async () => {
    const { call } = openTestHost();
    await call('person.create', { name: 'Bob Lee', company: { name: 'Acme' } });
    await call('person.create', { name: 'Bob Stone' });
    const { people } = await call('capture.parse', { text: 'called Bob' });
    expect(people[0]?.person).toBeNull();
    expect(people[0]?.matches.map(({ name, company }) => [name, company]).toSorted()).toEqual([
      ['Bob Lee', 'Acme'],
      ['Bob Stone', null],
    ]);
    const told = await call('capture.parse', { text: 'called Bob (Acme)' });
    expect(told.people).toMatchObject([{ person: { name: 'Bob Lee' } }]);
  });

  it('gives a present job its title, and somebody without a job a headline', async () => {
    const { call } = openTestHost();
    const { id } = await call('person.create', { name: 'Ana', company: { name: 'Acme' } });
    const commit = (
      line: Partial<MethodInput<'capture.commit'>['people'][number]>,
      person: { id: never } | { name: string },
    ) => call('capture.commit', { kind: 'call', on: '2026-03-16', people: [{ person, ...line }] });
    await commit({ title: 'CTO', company: { name: 'Acme' } }, { id: id as never });
    await commit({ title: 'cto' }, { id: id as never });
    expect((await call('person.get', { id })).employments).toMatchObject([{ title: 'CTO', company: { name: 'Acme' } }]);
    const { people } = await commit({ title: 'Recruiter' }, { name: 'Rita' });
    expect(await call('person.get', { id: people[0] as never })).toMatchObject({
      headline: 'Recruiter',
      employments: [],
    });
  });

  it('makes an introduction that was asked for, and no second one', async () => {
    const { call } = openTestHost();
    const ana = (await call('person.create', { name: 'Ana' })).id;
    const priya = (await call('person.create', { name: 'Priya' })).id;
    await call('introduction.save', { introducer: { id: priya }, who: 'me', to: { id: ana }, askedOn: '2026-03-01' });
    const met = { kind: 'coffee' as const, people: [{ person: { id: ana } }], introducedBy: { id: priya } };
    await call('capture.commit', { ...met, on: '2026-03-10' });
    await call('capture.commit', { ...met, on: '2026-03-12' });
    expect((await call('introduction.list', {})).introductions).toMatchObject([
      { askedOn: '2026-03-01', madeOn: '2026-03-10' },
    ]);
  });

  it('writes nothing when a part is wrong', async () => {
    const { call } = openTestHost();
    const ana = (await call('person.create', { name: 'Ana' })).id;
    const line = {
      kind: 'call' as const,
      on: '2026-03-16',
      people: [{ person: { id: ana } }, { person: { name: 'Bob' } }],
    };
    await expect(call('capture.commit', { ...line, introducedBy: { id: ana } })).rejects.toMatchObject({
      code: 'invalid_input',
      details: { issues: [{ path: 'introducedBy' }] },
    });
    const gone = '01890000-0000-7000-8000-000000000000' as never;
    await expect(call('capture.commit', { ...line, introducedBy: { id: gone } })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await call('book.status')).toMatchObject({ people: 1 });
    expect((await call('timeline.list', { about: { personId: ana } })).total).toBe(0);
  });
});
