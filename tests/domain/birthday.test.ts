import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthdayAround, birthdayIn, isBirthdaySeen } from '../../src/domain/birthday.ts';
import { addDays, daysBetween } from '../../src/domain/dates.ts';
import { dates } from './follow-up/support.ts';

describe('birthdays', () => {
  it('come a week ahead, and stay three days', () => {
    const around = (today: string) => birthdayAround('1984-04-02', today)?.on ?? null;
    expect(around('2026-03-25')).toBeNull();
    expect(around('2026-03-26')).toBe('2026-04-02');
    expect(around('2026-04-05')).toBe('2026-04-02');
    expect(around('2026-04-06')).toBeNull();
  });

  it('reach over the end of a year, and say how old one turns', () => {
    expect(birthdayAround('1984-01-03', '2026-12-30')).toEqual({ on: '2027-01-03', turns: 43 });
    expect(birthdayAround('--12-30', '2027-01-02')).toEqual({ on: '2026-12-30', turns: null });
  });

  it('of 29 February are on the 28th of other years', () => {
    expect(birthdayIn('2000-02-29', 2026).on).toBe('2026-02-28');
    expect(birthdayIn('2000-02-29', 2028).on).toBe('2028-02-29');
    expect(birthdayAround('--02-29', '2026-02-22')?.on).toBe('2026-02-28');
    expect(birthdayAround('--02-29', '2027-03-03')?.on).toBe('2027-02-28');
  });

  it('are shown on eleven days of every year', () => {
    fc.assert(
      fc.property(dates, dates, (birthday, today) => {
        const shown = [...new Array(366).keys()].filter((day) => birthdayAround(birthday, addDays(today, day)));
        expect(shown.length).toBeGreaterThanOrEqual(11);
        const one = birthdayAround(birthday, today);
        if (one) expect(Math.abs(daysBetween(today, one.on) - 2)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 40 },
    );
  });

  it('are seen to by contact on the day or later, or by a word of the user', () => {
    expect(isBirthdaySeen('2026-04-02', '2026-04-01', null)).toBe(false);
    expect(isBirthdaySeen('2026-04-02', '2026-04-02', null)).toBe(true);
    expect(isBirthdaySeen('2026-04-02', null, '2025-04-02')).toBe(false);
    expect(isBirthdaySeen('2026-04-02', null, '2026-04-02')).toBe(true);
  });
});
