import { describe, expect, it, vi } from 'vitest';
import type { PersonId } from '../../../src/contract/index.ts';
import { nextUndo } from '../../../src/data/journal/turns.ts';
import { countWaiting } from '../../../src/domain/reminders/urgent.ts';
import { openTestBook } from '../support/book.ts';
import { startAfter } from './follow-up-support.ts';
import { at, bookOnMonday, caller } from './reminder-support.ts';

describe('the digest', () => {
  it('comes once, at its hour, and names who is due', async () => {
    const { call, clock, addDue, tell } = await bookOnMonday();
    const ana = await addDue('Ana Souza', '2026-01-01');
    await addDue('Bo Berg', '2026-03-10');
    expect(await call('reminder.take')).toEqual({ reminders: [], nextAt: at('2026-03-16 09:00') });
    clock.set('2026-03-16 09:00');
    const { reminders } = await call('reminder.take');
    expect(reminders).toMatchObject([
      {
        id: 'digest:2026-03-16',
        kind: 'digest',
        on: '2026-03-16',
        people: [{ id: ana, name: 'Ana Souza' }],
        fresh: 1,
        waiting: 1,
        counts: { people: 1, cadences: 1 },
      },
    ]);
    await call('reminder.shown', { ids: ['digest:2026-03-16'] });
    clock.move(3_600);
    expect(await tell()).toEqual([]);
    expect(await tell('2026-03-17 10:00')).toEqual([]);
    // Bo is due on 9 April.
    expect(await tell('2026-04-08 10:00')).toEqual([]);
    clock.set('2026-04-09 10:00');
    expect((await call('reminder.take')).reminders).toMatchObject([
      { fresh: 1, waiting: 2, people: [{ name: 'Bo Berg' }] },
    ]);
  });

  it('tells of everything that waits, of more people than Today shows', async () => {
    const { book, call, clock, tell, addDue } = await bookOnMonday();
    const ids: PersonId[] = [];
    for (let n = 0; n < 230; n += 1) ids.push(await addDue(`Person ${n}`, '2026-01-01'));
    await call('person.update', { id: ids[0] as PersonId, patch: { birthday: '1984-03-15' } });
    await call('followUp.save', { personId: ids[1] as PersonId, dueOn: '2026-03-16', text: 'The link' });
    await call('interview.save', { company: { name: 'Acme' }, happensOn: '2026-03-13' });
    await call('opportunity.save', { role: 'Lead', revisitOn: '2026-03-16' });
    clock.set('2026-03-16 09:00');
    const { reminders } = await call('reminder.take');
    const counts = { people: 230, cadences: 230, birthdays: 1, followUps: 1, debriefs: 1, revisits: 1 };
    expect(reminders).toMatchObject([{ fresh: 234, waiting: 234, counts }]);
    expect((await call('reminder.state')).waiting).toBe(countWaiting(await call('today.list')));
    await call('reminder.shown', { ids: reminders.map(({ id }) => id) });
    const open = book.db.prepare('SELECT count(*) FROM local_announcement WHERE shown_at IS NULL').pluck().get();
    expect(open).toBe(0);
    expect(await tell('2026-03-17 09:00')).toEqual([]);
  }, 60_000);

  it('tells anew what was put off, on its day, and not when putting off is taken back', async () => {
    const { call, addDue, tell } = await bookOnMonday();
    const ana = await addDue('Ana', '2026-01-01');
    expect(await tell('2026-03-16 09:00')).toEqual(['digest:2026-03-16']);
    await call('person.snooze', { ids: [ana], until: '2026-03-19' });
    expect(await tell('2026-03-18 09:00')).toEqual([]);
    expect(await tell('2026-03-19 09:00')).toEqual(['digest:2026-03-19']);
    expect(await tell('2026-03-20 09:00')).toEqual([]);
    await call('person.snooze', { ids: [ana], until: null });
    expect(await tell('2026-03-23 09:00')).toEqual([]);
    await call('interaction.save', { kind: 'call', on: '2026-03-23', people: [{ id: ana }] });
    expect(await tell('2026-04-21 09:00')).toEqual([]);
    expect(await tell('2026-04-22 09:00')).toEqual(['digest:2026-04-22']);
    await call('journal.undo', {});
    expect(await tell('2026-04-23 09:00')).toEqual([]);
  });

  it('tells of a debrief once the interview is over, and again on the day it was put off to', async () => {
    const { call, tell } = await bookOnMonday();
    const { id } = await call('interview.save', {
      company: { name: 'Acme' },
      happensOn: '2026-03-16',
      happensAt: '08:45',
    });
    const { id: later } = await call('interview.save', { happensOn: '2026-03-16' });
    expect(await tell('2026-03-16 09:00')).toEqual([`digest:2026-03-16`]);
    await call('today.act', { items: [{ kind: 'debrief', id }], action: { kind: 'snooze', until: '2026-03-19' } });
    await call('interview.delete', { id: later });
    expect(await tell('2026-03-17 09:00')).toEqual([]);
    expect(await tell('2026-03-18 09:00')).toEqual([]);
    expect(await tell('2026-03-19 09:00')).toEqual(['digest:2026-03-19']);
    expect(await tell('2026-03-20 09:00')).toEqual([]);
  });

  it('keeps to the user’s settings', async () => {
    const { call, addDue, tell } = await bookOnMonday();
    await addDue('Ana', '2026-01-01');
    await call('settings.set', { reminders: false });
    expect(await tell('2026-03-16 09:00')).toEqual([]);
    expect(await call('reminder.state')).toMatchObject({ on: false, waiting: 1 });
    await call('settings.set', { reminders: true, workingDays: [3], quietFrom: '08:00', quietTo: '12:00' });
    expect(await tell('2026-03-17 13:00')).toEqual([]);
    expect(await tell('2026-03-18 11:59')).toEqual([]);
    expect(await tell('2026-03-18 12:00')).toEqual(['digest:2026-03-18']);
  });
});

describe('pausing', () => {
  it('holds back until tomorrow, a moment, or the user goes on', async () => {
    const { call, clock, addDue, tell } = await bookOnMonday();
    await addDue('Ana', '2026-01-01');
    const until = at('2026-03-17 09:00');
    expect(await call('reminder.pause', { until: 'tomorrow' })).toEqual({ on: true, pausedUntil: until, waiting: 1 });
    clock.set('2026-03-16 10:00');
    expect(await call('reminder.take')).toEqual({ reminders: [], nextAt: until });
    expect(await call('reminder.pause', { until: null })).toMatchObject({ pausedUntil: null });
    await call('reminder.pause', { until: at('2026-03-16 11:00') });
    expect(await tell('2026-03-16 10:59')).toEqual([]);
    expect(await tell('2026-03-16 11:00')).toEqual(['digest:2026-03-16']);
    expect(await call('reminder.state')).toMatchObject({ pausedUntil: null });
  });
});

describe('what cannot wait for the digest', () => {
  it('a thank-you is told on its day, on a day off too, once', async () => {
    const { book, call, clock, tell } = await bookOnMonday();
    const { id: ana } = await call('person.create', { name: 'Ana' });
    const { id: interview } = await call('interview.save', {
      company: { name: 'Acme' },
      happensOn: '2026-03-16',
      people: [{ person: { id: ana } }],
    });
    await call('debrief.finish', { id: interview });
    await startAfter(book, { ana, interview, awaitsReply: false });
    expect(await tell('2026-03-16 12:00')).toEqual([]);
    clock.set('2026-03-17 08:00');
    const { reminders } = await call('reminder.take');
    expect(reminders).toMatchObject([
      { kind: 'thank_you', person: { name: 'Ana' }, company: { name: 'Acme' }, dueOn: '2026-03-17' },
    ]);
    await call('reminder.shown', { ids: reminders.map(({ id }) => id) });
    expect(await tell('2026-03-17 09:30')).toEqual([]);
    const [followUp] = (await call('followUp.list', {})).followUps;
    if (!followUp) throw new Error('There is no follow-up.');
    await call('followUp.act', { id: followUp.id, action: { kind: 'snooze', until: '2026-03-21' } });
    expect(await tell('2026-03-20 12:00')).toEqual([]);
    expect(await tell('2026-03-21 12:00')).toEqual([`follow_up:${followUp.id}:thank_you:2026-03-21`]);
  });

  it('an interview is told before it begins, again when it is moved, not when it is off', async () => {
    const { call, clock, tell } = await bookOnMonday();
    const { id } = await call('interview.save', {
      company: { name: 'Acme' },
      happensOn: '2026-03-16',
      happensAt: '14:00',
      people: [{ person: { name: 'Ana' } }],
    });
    expect((await call('reminder.take')).nextAt).toBe(at('2026-03-16 09:00'));
    clock.set('2026-03-16 12:00');
    expect((await call('reminder.take')).nextAt).toBe(at('2026-03-16 13:00'));
    clock.set('2026-03-16 13:00');
    const { reminders } = await call('reminder.take');
    expect(reminders).toMatchObject([
      {
        kind: 'interview',
        interviewId: id,
        company: { name: 'Acme' },
        people: [{ name: 'Ana' }],
        at: at('2026-03-16 14:00'),
        happensAt: '14:00',
      },
    ]);
    await call('reminder.shown', { ids: reminders.map((reminder) => reminder.id) });
    expect(await tell('2026-03-16 13:30')).toEqual([]);
    await call('interview.save', { id, happensAt: '15:00' });
    expect(await tell('2026-03-16 14:30')).toHaveLength(1);
    await call('interview.save', { id, happensAt: '16:00', outcome: 'withdrew' });
    expect(await tell('2026-03-16 15:30')).toEqual([]);
  });
});

describe('telling once', () => {
  it('offers again what was not shown in two minutes, also after a restart', async () => {
    const { book, call, clock, addDue } = await bookOnMonday();
    await addDue('Ana', '2026-01-01');
    clock.set('2026-03-16 09:00');
    expect((await call('reminder.take')).reminders).toHaveLength(1);
    const other = caller(await openTestBook(clock, book.path));
    clock.move(119);
    expect(await other('reminder.take')).toEqual({ reminders: [], nextAt: at('2026-03-16 09:02') });
    clock.move(1);
    const { reminders } = await other('reminder.take');
    expect(reminders).toMatchObject([{ id: 'digest:2026-03-16', people: [{ name: 'Ana' }] }]);
    await other('reminder.shown', { ids: ['digest:2026-03-16', 'unknown'] });
    clock.move(600);
    expect((await call('reminder.take')).reminders).toEqual([]);
  });

  it('tells one face alone of two that ask at once', async () => {
    const { book, call, clock, addDue } = await bookOnMonday();
    await addDue('Ana', '2026-01-01');
    const other = caller(await openTestBook(clock, book.path));
    for (const day of ['2026-03-16', '2026-03-17', '2026-03-18']) {
      if (day > '2026-03-16') await addDue(`Due by ${day}`, '2026-01-01');
      await vi.waitFor(() => expect(book.network.people.size).toBeGreaterThan(0));
      clock.set(`${day} 09:00`);
      const taken = await Promise.all([call('reminder.take'), other('reminder.take'), call('reminder.take')]);
      const ids = taken.flatMap(({ reminders }) => reminders.map(({ id }) => id));
      expect(ids).toEqual([`digest:${day}`]);
      await other('reminder.shown', { ids });
    }
  });

  it('leaves no trace in the history, and no face hears of a change', async () => {
    const { book, clock, call, addDue, tell } = await bookOnMonday();
    await addDue('Ana', '2026-01-01');
    const before = nextUndo(book.db);
    const batches = () => book.db.prepare('SELECT count(*) FROM local_batch').pluck().get();
    const count = batches();
    const changed = vi.fn();
    book.events.on('book.changed', changed);
    clock.set('2026-03-16 09:00');
    expect(await tell()).toHaveLength(1);
    await call('reminder.pause', { until: 'tomorrow' });
    expect(nextUndo(book.db)).toEqual(before);
    expect(batches()).toBe(count);
    expect(changed).not.toHaveBeenCalled();
  });

  it('forgets what was told years ago, but nothing that still waits', async () => {
    const { book, call, addDue, tell } = await bookOnMonday();
    await addDue('Ana', '2026-01-01');
    const bo = await addDue('Bo', '2026-01-01');
    expect(await tell('2026-03-16 09:00')).toHaveLength(1);
    await call('interaction.save', { kind: 'call', on: '2026-03-16', people: [{ id: bo }] });
    const known = () => book.db.prepare<[], string>('SELECT id FROM local_announcement').pluck().all();
    expect(known()).toHaveLength(3);
    // Bo is due again, so there is a digest; Ana still waits and is not told again.
    expect(await tell('2028-04-03 09:00')).toEqual(['digest:2028-04-03']);
    expect(
      known()
        .filter((key) => key.startsWith('cadence:'))
        .sort(),
    ).toHaveLength(2);
    expect(known()).not.toContain('digest:2026-03-16');
    expect(await tell('2028-04-04 09:00')).toEqual([]);
  });
});
