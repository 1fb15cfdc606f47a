import { describe, expect, it } from 'vitest';
import { interviewed } from './follow-up-support.ts';

describe('today', () => {
  it('asks for debriefs of interviews that are over, and shows those ahead', async () => {
    const { clock, call, interview } = await interviewed();
    const add = (happensOn: string, happensAt: string | null = null) =>
      call('interview.save', { happensOn, happensAt, timeZone: 'UTC' }).then(({ id }) => id);
    await add('2026-02-13');
    const old = await add('2026-02-14');
    const morning = await add('2026-03-16', '11:59');
    const afternoon = await add('2026-03-16', '12:01');
    const soon = await add('2026-03-30');
    await add('2026-03-31');
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    const today = await call('today.list');
    expect(ids(today.debriefs)).toEqual([old, morning]);
    expect(ids(today.upcoming)).toEqual([interview, afternoon, soon]);
    clock.set('2026-03-17');
    expect(ids((await call('today.list')).debriefs)).toEqual([interview, morning, afternoon]);
  });

  it('lists people to get in touch with, warmest loss first, until there is contact', async () => {
    const { clock, call, ana } = await interviewed();
    const { id: bo } = await call('person.create', { name: 'Bo', metOn: '2026-01-01' });
    const { id: cy } = await call('person.create', { name: 'Cy' });
    const { batch } = await call('person.setCadence', { ids: [ana, bo, cy], cadence: 10 });
    expect(await call('person.get', { id: ana })).toMatchObject({
      cadence: { own: 10, days: 10, from: null },
      snoozedUntil: null,
    });
    const due = async () => (await call('today.list')).cadences.map(({ person, dueOn }) => [person.name, dueOn]);
    expect(await due()).toEqual([['Bo', '2026-01-11']]);
    clock.set('2026-03-26');
    expect(await due()).toEqual([
      ['Ana Souza', '2026-03-26'],
      ['Bo', '2026-01-11'],
      ['Cy', '2026-03-26'],
    ]);
    await call('interaction.save', { kind: 'call', on: '2026-03-26', people: [{ id: ana }, { id: cy }] });
    expect(await due()).toEqual([['Bo', '2026-01-11']]);
    await call('person.snooze', { ids: [bo], until: '2026-03-27' });
    expect(await due()).toEqual([]);
    clock.set('2026-03-27');
    expect(await due()).toEqual([['Bo', '2026-01-11']]);
    await call('person.setCadence', { ids: [bo], cadence: null });
    expect(await due()).toEqual([]);
    expect((await call('person.setCadence', { ids: [ana, cy], cadence: 10 })).batch).toBeNull();
    await expect(call('journal.undo', { batch: batch ?? undefined })).rejects.toMatchObject({ code: 'conflict' });
    const nobody = '01890000-0000-7000-8000-000000000000' as never;
    await expect(call('person.setCadence', { ids: [nobody], cadence: 5 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(call('person.snooze', { ids: [nobody], until: null })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('brings up opportunities on their day', async () => {
    const { book, clock, call } = await interviewed();
    await book.writer.write('Heard of', async ({ db }) => {
      db.prepare("INSERT INTO opportunity (id, role, heard_on, revisit_on) VALUES (?, 'Lead', '2026-01-01', ?)").run(
        '01890000-0000-7000-8000-00000000aaaa',
        '2026-03-17',
      );
    });
    expect((await call('today.list')).revisits).toEqual([]);
    clock.set('2026-03-17');
    expect((await call('today.list')).revisits).toMatchObject([{ role: 'Lead', stage: 'heard_of', interviews: 0 }]);
  });
});
