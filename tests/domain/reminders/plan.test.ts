import { describe, expect, it } from 'vitest';
import type { FollowUpId, InterviewId, PersonId } from '../../../src/contract/index.ts';
import { tomorrowAt } from '../../../src/domain/reminders/hours.ts';
import type { Thing, TimedInterview } from '../../../src/domain/reminders/keys.ts';
import type { ReminderFacts, ThankYou } from '../../../src/domain/reminders/plan.ts';
import { due, Ledger, nothing, settings } from './support.ts';

const waiting = (...things: Thing[]): ReminderFacts => ({ ...nothing, things });
const thanks = (comesOn: string): ThankYou => ({
  kind: 'follow_up',
  id: 'f' as FollowUpId,
  personId: 'ana' as PersonId,
  step: 'thank_you',
  comesOn,
});
const interview = (happensOn: string, happensAt: string, timeZone: string | null = null): ReminderFacts => ({
  ...nothing,
  interviews: [{ id: 'i' as InterviewId, happensOn, happensAt, timeZone } satisfies TimedInterview],
});

// 16 March 2026 is a Monday.
describe('the digest', () => {
  it('comes once a day, at the hour, for what is new', () => {
    const ledger = new Ledger();
    const ana = waiting(due('ana', '2026-03-10'));
    const both = waiting(due('ana', '2026-03-10'), due('bo', '2026-03-17'));
    expect(ledger.take('2026-03-16T08:59:59Z', ana)).toEqual({ tellings: [], nextAt: '2026-03-16T09:00:00.000Z' });
    expect(ledger.tell('2026-03-16T09:00:00Z', ana)).toEqual(['digest:2026-03-16']);
    expect(ledger.tell('2026-03-16T09:00:01Z', both)).toEqual([]);
    const { tellings } = ledger.take('2026-03-17T09:00:00Z', both);
    expect(tellings).toMatchObject([{ kind: 'digest', on: '2026-03-17', fresh: 1, people: ['bo'] }]);
    ledger.confirm(tellings);
    expect(ledger.tell('2026-03-18T09:00:00Z', both)).toEqual([]);
    expect(ledger.tell('2026-03-18T12:00:00Z', waiting(due('ana', '2026-03-18')))).toEqual(['digest:2026-03-18']);
  });

  it('names five at most, each once, and counts all', () => {
    const things: Thing[] = [
      { kind: 'debrief', id: 'i' as InterviewId, comesOn: '2026-03-15' },
      { kind: 'birthday', id: 'a' as PersonId, comesOn: '2026-03-16' },
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => due(id, '2026-03-16')),
      due('later', '2026-03-17'),
    ];
    expect(new Ledger().take('2026-03-16T09:00:00Z', waiting(...things)).tellings).toMatchObject([
      {
        fresh: 8,
        people: ['a', 'b', 'c', 'd', 'e'],
        counts: { people: 6, cadences: 6, birthdays: 1, followUps: 0, debriefs: 1, revisits: 0 },
      },
    ]);
  });

  it('catches up the same day, else on the next working day', () => {
    const facts = waiting(due('ana', '2026-03-13'));
    expect(new Ledger().tell('2026-03-13T19:59:59Z', facts)).toEqual(['digest:2026-03-13']);
    const ledger = new Ledger();
    for (const night of [
      '2026-03-13T20:00:00Z',
      '2026-03-14T09:00:00Z',
      '2026-03-15T12:00:00Z',
      '2026-03-16T08:30:00Z',
    ])
      expect(ledger.tell(night, facts)).toEqual([]);
    expect(ledger.tell('2026-03-16T11:00:00Z', facts)).toEqual(['digest:2026-03-16']);
  });

  it('comes when the quiet ends where its hour is quiet', () => {
    const wishes = { ...settings, digestAt: '21:00' };
    const ledger = new Ledger();
    const facts = waiting(due('ana', '2026-03-16'));
    expect(ledger.take('2026-03-16T07:59:00Z', facts, { wishes }).nextAt).toBe('2026-03-16T08:00:00.000Z');
    expect(ledger.tell('2026-03-16T08:00:00Z', facts, { wishes })).toEqual(['digest:2026-03-16']);
    const noon = { ...settings, quietFrom: '08:30', quietTo: '12:00' };
    expect(new Ledger().tell('2026-03-16T11:59:00Z', facts, { wishes: noon })).toEqual([]);
    expect(new Ledger().tell('2026-03-16T12:00:00Z', facts, { wishes: noon })).toHaveLength(1);
    const never = { ...settings, quietFrom: '08:00', quietTo: '08:00', digestAt: '03:00' };
    expect(new Ledger().tell('2026-03-16T03:00:00Z', facts, { wishes: never })).toHaveLength(1);
  });

  it('tells anew what is due anew, and nothing twice for one day', () => {
    const ledger = new Ledger();
    ledger.tell('2026-03-16T09:00:00Z', waiting(due('ana', '2026-03-10')));
    expect(ledger.tell('2026-03-17T09:00:00Z', waiting(due('ana', '2026-03-17')))).toHaveLength(1);
    // Putting off is taken back, contact undone.
    expect(ledger.tell('2026-03-18T09:00:00Z', waiting(due('ana', '2026-03-10')))).toEqual([]);
  });

  it('is offered again under its name two minutes after it was taken and not shown', () => {
    const ledger = new Ledger();
    const facts = waiting(due('ana', '2026-03-10'));
    expect(ledger.take('2026-03-16T09:00:00Z', facts).tellings).toHaveLength(1);
    expect(ledger.take('2026-03-16T09:01:59Z', facts)).toEqual({ tellings: [], nextAt: '2026-03-16T09:02:00.000Z' });
    const more = waiting(due('ana', '2026-03-10'), due('bo', '2026-03-16'));
    expect(ledger.take('2026-03-16T09:02:00Z', more).tellings).toMatchObject([{ id: 'digest:2026-03-16', fresh: 2 }]);
    // Then the machine sleeps for days.
    expect(ledger.tell('2026-03-19T10:00:00Z', more)).toEqual(['digest:2026-03-19']);
    expect(ledger.tell('2026-03-20T10:00:00Z', more)).toEqual([]);
  });

  it('is not held back for long by a clock that was set back', () => {
    const ledger = new Ledger();
    const facts = waiting(due('ana', '2026-03-10'));
    ledger.take('2026-03-16T15:00:00Z', facts);
    expect(ledger.tell('2026-03-16T09:30:00Z', facts)).toEqual(['digest:2026-03-16']);
    expect(ledger.tell('2026-03-16T15:00:00Z', facts)).toEqual([]);
  });

  it('comes once on a day on which the clock leaves its hour out or has it twice', () => {
    const wishes = { ...settings, digestAt: '02:30', quietFrom: '00:00', quietTo: '00:00', workingDays: [7] };
    const at = (days: string[]) => {
      const ledger = new Ledger();
      const facts = waiting(due('ana', '2026-03-01'));
      return days.filter((now) => ledger.tell(now, facts, { zone: 'Europe/Berlin', wishes }).length);
    };
    expect(
      at(['2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z', '2026-03-29T01:30:00Z', '2026-03-29T02:00:00Z']),
    ).toEqual(['2026-03-29T01:30:00Z']);
    expect(
      at(['2026-10-25T00:29:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z']),
    ).toEqual(['2026-10-25T00:30:00Z']);
  });

  it('comes once for a day when the user flies over the date line', () => {
    const ledger = new Ledger();
    const facts = (today: string) => waiting(due('ana', '2026-03-10'), due('bo', today));
    expect(ledger.tell('2026-03-16T00:00:00Z', facts, { zone: 'Asia/Tokyo' })).toEqual(['digest:2026-03-16']);
    expect(ledger.tell('2026-03-16T20:00:00Z', facts, { zone: 'Pacific/Honolulu' })).toEqual([]);
    expect(ledger.tell('2026-03-17T20:00:00Z', facts, { zone: 'Pacific/Honolulu' })).toEqual(['digest:2026-03-17']);
  });
});

describe('reminders that are off or paused', () => {
  const facts = waiting(due('ana', '2026-03-10'));

  it('tell nothing, and afterwards what still waits', () => {
    const ledger = new Ledger();
    const off = { ...settings, reminders: false };
    expect(ledger.take('2026-03-16T09:00:00Z', facts, { wishes: off })).toEqual({ tellings: [], nextAt: null });
    const pausedUntil = tomorrowAt('2026-03-16T09:00:00Z', settings.digestAt, 'UTC');
    expect(pausedUntil).toBe('2026-03-17T09:00:00.000Z');
    const paused = { ...facts, thankYous: [thanks('2026-03-16')] };
    expect(ledger.take('2026-03-16T09:00:00Z', paused, { pausedUntil })).toEqual({ tellings: [], nextAt: pausedUntil });
    expect(ledger.tell(pausedUntil, paused, { pausedUntil })).toEqual([
      'follow_up:f:thank_you:2026-03-16',
      'digest:2026-03-17',
    ]);
  });

  it('are paused until the next day of the calendar, also when the clock changes', () => {
    expect(tomorrowAt('2026-03-28T12:00:00Z', '09:00', 'Europe/Berlin')).toBe('2026-03-29T07:00:00.000Z');
    expect(tomorrowAt('2026-03-28T23:30:00Z', '02:30', 'Europe/Berlin')).toBe('2026-03-30T00:30:00.000Z');
    expect(tomorrowAt('2011-12-29T12:00:00Z', '09:00', 'Pacific/Apia')).toBe('2011-12-30T19:00:00.000Z');
  });
});

describe('a thank-you', () => {
  it('is told on its day as soon as it is not quiet, whatever the day, once', () => {
    const ledger = new Ledger();
    const facts = { ...nothing, thankYous: [thanks('2026-03-14')] };
    expect(ledger.tell('2026-03-13T19:00:00Z', facts)).toEqual([]);
    expect(ledger.take('2026-03-13T21:00:00Z', facts).nextAt).toBe('2026-03-14T00:00:00.000Z');
    expect(ledger.take('2026-03-14T00:00:00Z', facts)).toEqual({ tellings: [], nextAt: '2026-03-14T08:00:00.000Z' });
    expect(ledger.tell('2026-03-14T08:00:00Z', facts)).toEqual(['follow_up:f:thank_you:2026-03-14']);
    expect(ledger.tell('2026-03-14T08:01:00Z', facts)).toEqual([]);
  });
});

describe('an interview', () => {
  const told = (facts: ReminderFacts, ...asked: string[]) => {
    const ledger = new Ledger();
    return asked.filter((now) => ledger.tell(now, facts).length);
  };

  it('is told the lead before it begins', () => {
    const facts = interview('2026-03-16', '14:00');
    expect(new Ledger().take('2026-03-16T12:00:00Z', facts).nextAt).toBe('2026-03-16T13:00:00.000Z');
    expect(told(facts, '2026-03-16T12:59:59Z', '2026-03-16T13:00:00Z', '2026-03-16T13:01:00Z')).toEqual([
      '2026-03-16T13:00:00Z',
    ]);
    expect(told(facts, '2026-03-16T13:59:59Z')).toHaveLength(1);
    expect(told(facts, '2026-03-16T14:00:00Z')).toEqual([]);
  });

  it('is told after the quiet when it has not begun by then, else before it', () => {
    expect(told(interview('2026-03-17', '08:30'), '2026-03-17T07:30:00Z', '2026-03-17T08:00:00Z')).toEqual([
      '2026-03-17T08:00:00Z',
    ]);
    const early = interview('2026-03-17', '07:30');
    expect(new Ledger().take('2026-03-16T19:00:00Z', early).nextAt).toBe('2026-03-16T19:55:00.000Z');
    expect(told(early, '2026-03-16T19:54:59Z', '2026-03-16T19:59:59Z', '2026-03-17T06:30:00Z')).toEqual([
      '2026-03-16T19:59:59Z',
    ]);
    expect(told(early, '2026-03-16T20:00:00Z', '2026-03-17T07:29:00Z', '2026-03-17T08:00:00Z')).toEqual([]);
  });

  it('is told once when the user travels, and again when it is moved', () => {
    const ledger = new Ledger();
    const facts = interview('2026-03-16', '14:00');
    expect(ledger.tell('2026-03-16T13:00:00Z', facts)).toHaveLength(1);
    expect(ledger.tell('2026-03-16T17:30:00Z', facts, { zone: 'America/New_York' })).toEqual([]);
    expect(ledger.tell('2026-03-16T14:30:00Z', interview('2026-03-16', '15:00'))).toHaveLength(1);
    const tokyo = interview('2026-03-17', '08:00', 'Asia/Tokyo');
    const wishes = { ...settings, quietTo: '20:00' };
    expect(ledger.take('2026-03-16T21:00:00Z', tokyo, { wishes }).nextAt).toBe('2026-03-16T22:00:00.000Z');
    expect(ledger.tell('2026-03-16T22:00:00Z', tokyo, { wishes })).toHaveLength(1);
    const odd = interview('2026-03-17', '12:00', 'Mars/Olympus');
    expect(ledger.tell('2026-03-17T11:00:00Z', odd)).toHaveLength(1);
  });

  it('that is past is not told after a pause', () => {
    const facts = interview('2026-03-16', '14:00');
    const pausedUntil = '2026-03-16T14:30:00Z';
    const ledger = new Ledger();
    expect(ledger.tell('2026-03-16T13:30:00Z', facts, { pausedUntil })).toEqual([]);
    expect(ledger.tell('2026-03-16T14:30:00Z', facts, { pausedUntil })).toEqual([]);
    const later = interview('2026-03-16', '15:00');
    expect(ledger.tell('2026-03-16T14:30:00Z', later, { pausedUntil })).toHaveLength(1);
  });
});
