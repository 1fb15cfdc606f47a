import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, localDateOf } from '../../../src/domain/dates.ts';
import { isOver } from '../../../src/domain/follow-up/interview-over.ts';
import { onWorkingDay, weekdayOf } from '../../../src/domain/working-days.ts';
import { dates, settingsOf, ZONES } from './support.ts';

describe('working days', () => {
  it('knows the weekday of every date', () => {
    fc.assert(fc.property(dates, (date) => weekdayOf(date) === Temporal.PlainDate.from(date).dayOfWeek));
    expect(weekdayOf('1969-07-20')).toBe(7);
  });

  it('gives the first working day that is not before the date', () => {
    fc.assert(
      fc.property(dates, settingsOf, (date, { workingDays }) => {
        const moved = onWorkingDay(date, workingDays);
        expect(workingDays).toContain(weekdayOf(moved));
        for (let days = 0; days < daysBetween(date, moved); days += 1)
          expect(workingDays).not.toContain(weekdayOf(addDays(date, days)));
      }),
    );
  });
});

describe('whether an interview is over', () => {
  const moments = fc.date({ min: new Date('2005-01-01'), max: new Date('2037-01-01'), noInvalidDate: true });
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));

  it('never becomes untrue as time goes on, in any zone and through changes of the clock', () => {
    fc.assert(
      fc.property(
        dates,
        fc.option(times),
        fc.option(fc.constantFrom(...ZONES)),
        fc.constantFrom(...ZONES),
        moments,
        fc.integer({ min: 0, max: 100_000_000 }),
        (happensOn, happensAt, timeZone, here, now, later) => {
          const ask = (moment: Date) => {
            const instant = moment.toISOString();
            return isOver({ happensOn, happensAt, timeZone }, instant, localDateOf(instant, here), here);
          };
          if (ask(now)) expect(ask(new Date(now.getTime() + later))).toBe(true);
        },
      ),
    );
  });

  it('goes by the zone the time was given in', () => {
    const tokyo = { happensOn: '2026-03-17', happensAt: '08:00', timeZone: 'Asia/Tokyo' };
    const ask = (now: string) => isOver(tokyo, now, '2026-03-16', 'America/New_York');
    expect(ask('2026-03-16T22:59:00Z')).toBe(false);
    expect(ask('2026-03-16T23:00:00Z')).toBe(true);
  });

  it('waits for the end of the day without a time, and takes an unknown zone for the own', () => {
    const untimed = { happensOn: '2026-03-16', happensAt: null, timeZone: null };
    expect(isOver(untimed, '2026-03-16T23:59:00Z', '2026-03-16', 'UTC')).toBe(false);
    expect(isOver(untimed, '2026-03-17T00:01:00Z', '2026-03-17', 'UTC')).toBe(true);
    const odd = { happensOn: '2026-03-16', happensAt: '10:00', timeZone: 'Berlin time' };
    expect(isOver(odd, '2026-03-16T09:59:00Z', '2026-03-16', 'UTC')).toBe(false);
    expect(isOver(odd, '2026-03-16T10:00:00Z', '2026-03-16', 'UTC')).toBe(true);
  });

  it('has an answer for a time that the clock leaves out', () => {
    const gap = { happensOn: '2026-03-29', happensAt: '02:30', timeZone: 'Europe/Berlin' };
    expect(isOver(gap, '2026-03-29T00:59:00Z', '2026-03-29', 'UTC')).toBe(false);
    expect(isOver(gap, '2026-03-29T01:30:00Z', '2026-03-29', 'UTC')).toBe(true);
  });
});
