import { describe, expect, it } from 'vitest';
import type { CompanyId, PersonId } from '../../../src/contract/index.ts';
import { openTestBook, openTestHost, TestClock } from '../support/book.ts';

/** A book with people by name, and their cadences by name. */
async function people(names: readonly string[], clock = new TestClock('2026-03-16')) {
  const { host, call } = openTestHost({ clock });
  const ids: Record<string, PersonId> = {};
  for (const name of names) ids[name] = (await call('person.create', { name, metOn: '2026-01-01' })).id;
  const id = (name: string) => ids[name] as PersonId;
  const contact = (name: string, on: string) =>
    call('interaction.save', { kind: 'call', on, people: [{ id: id(name) }] });
  const list = async (input: object = {}) =>
    (await call('cadence.list', input)).rows.map(({ person, band, dueOn }) => [person.name, band, dueOn]);
  return { host, call, clock, id, contact, list };
}

describe('cadences', () => {
  it('come from the person, or from the shortest of their tags, or are none', async () => {
    const { call, id } = await people(['Ana']);
    const ana = id('Ana');
    const cadence = async () => (await call('person.get', { id: ana })).cadence;
    const { tag: slow } = await call('tag.save', { name: 'Recruiters', cadenceDays: 90 });
    const { tag: quick } = await call('tag.save', { name: 'Inner circle', cadenceDays: 30 });
    expect(await cadence()).toMatchObject({ own: null, days: null, from: null });
    await call('person.tag', { ids: [ana], tag: slow.name });
    await call('person.tag', { ids: [ana], tag: quick.name });
    expect(await cadence()).toMatchObject({ own: null, days: 30, from: quick });
    await call('tag.save', { id: quick.id, name: 'Inner ring', cadenceDays: null });
    expect(await cadence()).toMatchObject({ own: null, days: 90, from: slow });
    await call('person.setCadence', { ids: [ana], cadence: 'none' });
    expect(await cadence()).toMatchObject({ own: 'none', days: null, from: null });
    await call('person.setCadence', { ids: [ana], cadence: 45 });
    expect(await cadence()).toMatchObject({ own: 45, days: 45, from: null });
    await call('person.setCadence', { ids: [ana], cadence: null });
    await call('tag.delete', { id: slow.id });
    expect(await cadence()).toMatchObject({ own: null, days: null, from: null });
    await call('journal.undo', {});
    expect(await cadence()).toMatchObject({ own: null, days: 90, from: slow });
  });

  it('move through their bands, and are cleared by contact, also when that is deleted or moved', async () => {
    const { call, clock, id, contact, list } = await people(['Ana']);
    await call('person.setCadence', { ids: [id('Ana')], cadence: 100 });
    expect(await list()).toEqual([['Ana', 'fine', '2026-04-11']]);
    clock.set('2026-04-01');
    expect(await list()).toEqual([['Ana', 'soon', '2026-04-11']]);
    clock.set('2026-04-11');
    expect(await list({ bands: ['due'] })).toEqual([['Ana', 'due', '2026-04-11']]);
    clock.set('2026-07-20');
    expect(await list()).toEqual([['Ana', 'lapsed', '2026-04-11']]);
    const { id: talk } = await contact('Ana', '2026-07-20');
    expect(await list()).toEqual([['Ana', 'fine', '2026-10-28']]);
    await call('interaction.delete', { id: talk });
    expect(await list()).toEqual([['Ana', 'lapsed', '2026-04-11']]);
  });

  it('count only what has really been', async () => {
    const { call, clock, id, list } = await people(['Ana']);
    const ana = id('Ana');
    await call('person.setCadence', { ids: [ana], cadence: 30 });
    const before = await list();
    await call('interaction.save', { kind: 'call', on: '2026-03-17', people: [{ id: ana }] });
    await call('followUp.save', { personId: ana, dueOn: '2026-03-16' });
    await call('person.update', { id: ana, patch: { headline: 'Sails' } });
    await call('note.save', { about: { personId: ana }, body: 'Must write' });
    await call('template.fill', { kind: 'check_in', personId: ana });
    await call('interview.save', {
      happensOn: '2026-03-16',
      happensAt: '13:00',
      timeZone: 'UTC',
      people: [{ person: { id: ana } }],
    });
    expect(await list()).toEqual(before);
    // The day after, both the call and the interview have been.
    clock.set('2026-03-17');
    expect(await list()).toEqual([['Ana', 'fine', '2026-04-16']]);
  });

  it('count an interview of today from the moment it is over', async () => {
    let now = '2026-03-16T12:00:00.000Z';
    const { call } = openTestHost({ clock: { now: () => now, today: () => '2026-03-16' } });
    const { id } = await call('person.create', { name: 'Ana', metOn: '2026-01-01' });
    await call('person.setCadence', { ids: [id], cadence: 60 });
    await call('interview.save', {
      happensOn: '2026-03-16',
      happensAt: '13:00',
      timeZone: 'UTC',
      people: [{ person: { id } }],
    });
    expect((await call('cadence.list')).counts.due).toBe(1);
    now = '2026-03-16T13:01:00.000Z';
    expect((await call('cadence.list')).counts).toMatchObject({ due: 0, fine: 1 });
  });

  it('list the warmest loss first, a page at a time, and count the snoozed apart', async () => {
    const { call, id, contact, list } = await people(['Ana', 'Bo', 'Cy', 'Di']);
    const all = ['Ana', 'Bo', 'Cy', 'Di'].map(id);
    await call('person.setCadence', { ids: all, cadence: 20 });
    await contact('Bo', '2026-02-20');
    await contact('Cy', '2026-02-01');
    await call('person.snooze', { ids: [id('Di')], until: '2026-03-20' });
    expect((await list()).map(([name]) => name)).toEqual(['Bo', 'Cy', 'Ana', 'Di']);
    expect((await list({ snoozed: false })).map(([name]) => name)).toEqual(['Bo', 'Cy', 'Ana']);
    expect((await list({ snoozed: true })).map(([name]) => name)).toEqual(['Di']);
    expect((await list({ offset: 1, limit: 2 })).map(([name]) => name)).toEqual(['Cy', 'Ana']);
    const { total, counts } = await call('cadence.list', { bands: ['due'] });
    expect({ total, counts }).toEqual({ total: 1, counts: { fine: 0, soon: 0, due: 1, lapsed: 2, snoozed: 1 } });
    const today = await call('today.list');
    expect(today.cadences.map(({ person }) => person.name)).toEqual(['Bo', 'Cy', 'Ana']);
    expect(today.cadencesTotal).toBe(3);
  });

  it('are refused for people who are gone, and of many take those who are there', async () => {
    const { call, id } = await people(['Ana']);
    const nobody = '01890000-0000-7000-8000-000000000000' as PersonId;
    for (const answer of [
      call('person.setCadence', { ids: [nobody], cadence: 5 }),
      call('person.snooze', { ids: [nobody], until: null }),
      call('cadence.accept', { items: [{ id: nobody, cadence: 5 }] }),
      call('person.setTie', { id: nobody, override: 'close' }),
    ])
      await expect(answer).rejects.toMatchObject({ code: 'not_found' });
    await call('cadence.accept', {
      items: [
        { id: nobody, cadence: 5 },
        { id: id('Ana'), cadence: 6 },
      ],
    });
    expect((await call('person.get', { id: id('Ana') })).cadence.own).toBe(6);
  });
});

describe('suggested cadences', () => {
  it('are for interviewers, recruiters and close ties of whom nothing is said; accepted at once, declined for good', async () => {
    const { call, id, contact } = await people(['Ivy', 'Rex', 'Clo', 'Old', 'Has', 'Tag']);
    const met = (name: string, happensOn: string, role: 'interviewer' | 'recruiter' = 'interviewer') =>
      call('interview.save', { company: { name: 'Acme' }, happensOn, people: [{ person: { id: id(name) }, role }] });
    await met('Ivy', '2026-03-01');
    await met('Rex', '2026-02-20', 'recruiter');
    await met('Old', '2020-02-20');
    await met('Has', '2026-02-20');
    await met('Tag', '2026-02-20');
    for (let week = 1; week < 6; week += 1) await contact('Clo', `2026-02-0${week}`);
    await call('person.setCadence', { ids: [id('Has')], cadence: 10 });
    await call('tag.save', { name: 'Kept', cadenceDays: 60 });
    await call('person.tag', { ids: [id('Tag')], tag: 'Kept' });
    const suggested = async () =>
      (await call('cadence.suggestions')).suggestions.map(({ person, days, reason }) => [
        person.name,
        days,
        reason.kind,
        reason.on,
        reason.company?.name ?? null,
      ]);
    expect(await suggested()).toEqual([
      ['Clo', 60, 'close_tie', '2026-02-05', null],
      ['Ivy', 120, 'interviewer', '2026-03-01', 'Acme'],
      ['Rex', 90, 'recruiter', '2026-02-20', 'Acme'],
    ]);
    expect((await call('today.list')).suggestions).toBe(3);
    const { batch } = await call('cadence.accept', {
      items: [
        { id: id('Ivy'), cadence: 120 },
        { id: id('Clo'), cadence: 'none' },
      ],
    });
    expect((await suggested()).map(([name]) => name)).toEqual(['Rex']);
    await call('journal.undo', { batch: batch ?? undefined });
    expect(await suggested()).toHaveLength(3);
    await call('settings.set', { interviewerCadenceDays: 100 });
    expect((await suggested())[1]?.slice(0, 2)).toEqual(['Ivy', 100]);
  });
});

describe('tags', () => {
  it('keep their people when renamed, and leave the old name free', async () => {
    const { call, id } = await people(['Ana', 'Bo']);
    const { tag } = await call('person.tag', { ids: [id('Ana')], tag: 'Friends' });
    await call('tag.save', { id: tag.id, name: 'Mates', cadenceDays: 30 });
    const { tag: again } = await call('person.tag', { ids: [id('Bo')], tag: 'friends' });
    expect(again.id).not.toBe(tag.id);
    expect((await call('tag.list')).tags).toMatchObject([
      { name: 'Mates', people: 1, cadenceDays: 30 },
      { name: 'friends', people: 1, cadenceDays: null },
    ]);
    await expect(call('tag.save', { id: tag.id, name: 'FRIENDS', cadenceDays: null })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await call('person.untag', { ids: [id('Ana')], tagId: tag.id });
    await call('person.untag', { ids: [id('Bo')], tagId: again.id });
    // One that says something stays; one that neither says anything nor is carried goes.
    expect((await call('tag.list')).tags).toMatchObject([{ name: 'Mates', people: 0 }]);
    await expect(call('tag.delete', { id: again.id })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('ties', () => {
  it('hold the word of the user while it is set, and say what is recorded', async () => {
    const { call, id } = await people(['Ana']);
    await call('person.setTie', { id: id('Ana'), override: 'close' });
    const { tie } = await call('person.get', { id: id('Ana') });
    expect(tie).toMatchObject({ warmth: 'close', override: 'close', derived: { warmth: 'none', strength: 0 } });
    expect((await call('person.list')).rows[0]).toMatchObject({ warmth: 'close', strength: tie.strength });
    await call('person.setTie', { id: id('Ana'), override: null });
    expect((await call('person.get', { id: id('Ana') })).tie).toMatchObject({ warmth: 'none', override: null });
  });

  it('grow by work shared with the user, which follows merges, the trash and undo', async () => {
    const clock = new TestClock();
    const { call } = openTestHost({ clock });
    const { id: ana } = await call('person.create', { name: 'Ana' });
    await call('employment.save', { personId: ana, company: { name: 'Acme' }, startedOn: '2018', endedOn: '2023-01' });
    const tie = async () => (await call('person.get', { id: ana })).tie;
    const { id: mine } = await call('me.saveEmployment', { company: { name: 'Acme' }, startedOn: '2020-01' });
    expect(await tie()).toMatchObject({ sharedMonths: 36, sharedAt: { name: 'Acme' }, warmth: 'none' });
    const { strength } = await tie();
    expect(strength).toBeGreaterThan(0);
    await call('me.saveEmployment', { id: mine, company: { name: 'Acme' }, startedOn: '2022-01', endedOn: '2024' });
    expect((await tie()).sharedMonths).toBe(12);
    const acme = (await call('company.list')).rows[0]?.id as CompanyId;
    const { id: corp } = await call('company.create', { name: 'Acme Corp' });
    await call('company.merge', { fromId: acme, intoId: corp });
    expect(await tie()).toMatchObject({ sharedMonths: 12, sharedAt: { name: 'Acme Corp' } });
    expect((await call('me.career')).employments).toMatchObject([{ company: { name: 'Acme Corp' }, endedOn: '2024' }]);
    await call('company.delete', { ids: [corp] });
    expect(await tie()).toMatchObject({ sharedMonths: 0, sharedAt: null, strength: 0 });
    expect((await call('me.career')).employments).toEqual([]);
    await call('trash.restore', { ids: [corp] });
    expect((await tie()).sharedMonths).toBe(12);
    await call('me.deleteEmployment', { id: mine });
    expect((await tie()).sharedMonths).toBe(0);
    await call('journal.undo', {});
    await call('company.delete', { ids: [corp] });
    await call('trash.empty');
    await expect(call('trash.restore', { ids: [corp] })).rejects.toMatchObject({ code: 'not_found' });
    expect((await call('me.career')).employments).toEqual([]);
    await expect(
      call('me.saveEmployment', { company: { name: 'B' }, startedOn: '2020', endedOn: '2019' }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('list a career with present employments first', async () => {
    const { call } = openTestHost();
    for (const [name, startedOn, endedOn] of [
      ['First', '2010', '2015'],
      ['Now', '2021', null],
      ['Second', '2015', '2021-02'],
      ['Board', '2023', null],
    ] as const)
      await call('me.saveEmployment', { company: { name }, startedOn, endedOn });
    const { employments } = await call('me.career');
    expect(employments.map(({ company }) => company.name)).toEqual(['Board', 'Now', 'Second', 'First']);
  });
});

describe('the due states in memory', () => {
  it('are derived anew for that person alone when contact is logged', async () => {
    const clock = new TestClock();
    const book = await openTestBook(clock);
    await book.writer.write('Two people', async ({ db }) => {
      for (const [id, name] of [
        ['01890000-0000-7000-8000-00000000000a', 'Ana'],
        ['01890000-0000-7000-8000-00000000000b', 'Bo'],
      ])
        db.prepare(
          "INSERT INTO person (id, name, met_on, created_at, cadence_days) VALUES (?, ?, '2026-01-01', '2026-01-01T00:00:00Z', 30)",
        ).run(id, name);
    });
    const states = () => new Map(book.network.cadences.inOrder().map((state) => [state.id, state]));
    const before = states();
    await book.writer.write('A call', async ({ db }) => {
      db.exec(`INSERT INTO interaction (id, kind, happened_on) VALUES ('i', 'call', '2026-03-16');
        INSERT INTO interaction_person VALUES ('ip', 'i', '01890000-0000-7000-8000-00000000000a')`);
    });
    const after = states();
    const [ana, bo] = [...before.keys()].toSorted() as [PersonId, PersonId];
    expect(after.get(bo)).toBe(before.get(bo));
    expect(after.get(ana)).toMatchObject({ band: 'fine', dueOn: '2026-04-15', comesOn: '2026-04-15' });
    clock.set('2026-04-15');
    await book.network.followDate();
    expect(states().get(ana)?.band).toBe('due');
  });
});
