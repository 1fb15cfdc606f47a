import { describe, expect, it } from 'vitest';
import { openTestHost } from '../support/book.ts';

describe('people, companies and what happened', () => {
  it('makes companies and people on the spot, once', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana', company: { name: 'Acme' }, title: 'Lead' });
    await call('person.create', { name: 'Bob', company: { name: 'Acme' } });
    const { rows } = await call('company.list');
    expect(rows).toMatchObject([{ name: 'Acme', current: 2 }]);
    const interview = await call('interview.save', {
      company: { name: 'Globex' },
      happensOn: '2026-03-10',
      people: [{ person: { name: 'Rita' }, role: 'recruiter', title: 'Talent' }, { person: { id: ana.id } }],
    });
    const detail = await call('interview.get', { id: interview.id });
    expect(detail.people.map(({ person, role, title }) => [person.name, role, title])).toEqual(
      expect.arrayContaining([
        ['Rita', 'recruiter', 'Talent'],
        ['Ana', 'interviewer', null],
      ]),
    );
    const globex = await call('company.get', { id: detail.company?.id as never });
    expect(globex.employments).toMatchObject([{ person: { name: 'Rita' }, kind: 'recruiter', title: 'Talent' }]);
  });

  it('saves an interview field by field, and its notes as one text', async () => {
    const { call } = openTestHost();
    const { id } = await call('interview.save', {});
    expect(await call('interview.get', { id })).toMatchObject({
      happensOn: '2026-03-16',
      company: null,
      note: '',
      noteId: null,
    });
    await call('interview.save', { id, note: 'First words' });
    await call('interview.save', { id, role: 'Engineer', happensAt: '14:30', timeZone: 'Europe/Berlin' });
    await call('interview.save', { id, note: 'Second words' });
    expect(await call('interview.get', { id })).toMatchObject({
      role: 'Engineer',
      happensAt: '14:30',
      note: 'Second words',
    });
    expect((await call('book.status')) as object).toMatchObject({ notes: 1, interviews: 1 });
    await call('interview.save', { id, note: '' });
    expect(await call('interview.get', { id })).toMatchObject({ note: '', role: 'Engineer' });
  });

  it('follows mentions: on the page of whoever is named, and off it when the name goes', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana' });
    const bob = await call('person.create', { name: 'Bob' });
    const note = await call('note.save', {
      about: { personId: ana.id },
      body: `Ask [@Bob](kith:person/${bob.id}) first`,
    });
    const ofBob = await call('timeline.list', { about: { personId: bob.id } });
    expect(ofBob.items).toMatchObject([{ kind: 'note', mentionedIn: { kind: 'person', id: ana.id, name: 'Ana' } }]);
    await call('note.save', { id: note.id, body: 'Ask nobody' });
    expect((await call('timeline.list', { about: { personId: bob.id } })).total).toBe(0);
    expect((await call('timeline.list', { about: { personId: ana.id } })).items).toMatchObject([
      { kind: 'note', body: 'Ask nobody', mentionedIn: null },
    ]);
  });

  it('ignores mentions of people who never were', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana' });
    const body = 'Met [@Ghost](kith:person/01890000-0000-7000-8000-000000000000)';
    await call('note.save', { about: { personId: ana.id }, body });
    expect((await call('timeline.list', { about: { personId: ana.id } })).items).toMatchObject([{ body }]);
  });

  it('shows a timeline newest first, each event once, in windows', async () => {
    const { call } = openTestHost();
    const ana = await call('person.create', { name: 'Ana', company: { name: 'Acme' } });
    const companyId = (await call('company.list')).rows[0]?.id as never;
    for (let day = 10; day < 20; day += 1)
      await call('interaction.save', {
        kind: 'call',
        on: `2026-02-${day}`,
        people: [{ id: ana.id }],
        note: `Call ${day}`,
      });
    await call('interview.save', {
      company: { id: companyId },
      happensOn: '2026-02-14',
      people: [{ person: { id: ana.id } }],
      note: `With [@Ana](kith:person/${ana.id}) at [@Acme](kith:company/${companyId})`,
    });
    const all = await call('timeline.list', { about: { personId: ana.id } });
    expect(all.total).toBe(11);
    expect(all.items.map((item) => item.on)).toEqual(
      all.items
        .map((item) => item.on)
        .toSorted()
        .reverse(),
    );
    const window = await call('timeline.list', { about: { personId: ana.id }, offset: 3, limit: 4 });
    expect(window.items).toEqual(all.items.slice(3, 7));
    expect((await call('timeline.list', { about: { companyId } })).total).toBe(11);
  });

  it('merges companies with all they have', async () => {
    const { call } = openTestHost();
    const a = await call('company.create', { name: 'Citadel Securities', domains: ['citadel.example'] });
    const b = await call('company.create', { name: 'Citadel' });
    const ana = await call('person.create', { name: 'Ana', company: { id: a.id } });
    await call('interview.save', { company: { id: a.id }, note: `[@C](kith:company/${a.id})` });
    await call('companyLink.save', { fromId: a.id, to: { id: b.id }, kind: 'competitor' });
    const { batch } = await call('company.merge', { fromId: a.id, intoId: b.id });
    const merged = await call('company.get', { id: b.id });
    expect(merged).toMatchObject({
      aliases: [{ name: 'Citadel Securities', kind: 'alias' }],
      domains: ['citadel.example'],
      links: [],
      employments: [{ person: { id: ana.id } }],
    });
    expect((await call('timeline.list', { about: { companyId: b.id } })).items).toMatchObject([{ kind: 'interview' }]);
    await call('journal.undo', { batch: batch ?? undefined });
    expect((await call('company.get', { id: a.id })).employments).toHaveLength(1);
    expect((await call('company.get', { id: b.id })).employments).toHaveLength(0);
  });

  it('tags many at once and takes a tag by any spelling for the same', async () => {
    const { call } = openTestHost();
    const people = await Promise.all(['Ana', 'Bob', 'Zoë'].map((name) => call('person.create', { name })));
    const ids = people.map(({ id }) => id);
    const { tag } = await call('person.tag', { ids, tag: 'Inner circle' });
    expect(await call('person.tag', { ids, tag: 'inner CIRCLE' })).toEqual({ tag, batch: null });
    expect(await call('tag.list')).toEqual({ tags: [{ ...tag, people: 3, cadenceDays: null }] });
    expect((await call('person.list', { tagIds: [tag.id] })).total).toBe(3);
    await call('person.untag', { ids: ids.slice(0, 1), tagId: tag.id });
    expect((await call('person.list', { filter: 'inner' })).total).toBe(2);
  });

  it.each([
    ['person.update', { id: '01890000-0000-7000-8000-000000000000', patch: { name: 'X' } }, 'not_found'],
    ['person.get', { id: 'nonsense' }, 'invalid_input'],
    ['employment.save', { personId: '01890000-0000-7000-8000-000000000000', company: { name: ' ' } }, 'invalid_input'],
    ['note.save', { body: 'about nothing' }, 'invalid_input'],
    ['interview.get', { id: '01890000-0000-7000-8000-000000000000' }, 'not_found'],
  ] as const)('%s says what is wrong and changes nothing', async (method, input, code) => {
    const { call } = openTestHost();
    await call('person.list');
    await expect(call(method, input as never)).rejects.toMatchObject({ code });
    expect(await call('book.status')).toMatchObject({ undo: null, companies: 0 });
  });
});
