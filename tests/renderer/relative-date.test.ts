import { describe, expect, test } from 'vitest';
import { dateDistance, dateParts, today } from '../../src/renderer/ui/relativeDate.ts';

const from = '2026-03-15';

describe('dateDistance', () => {
  test.each([
    ['2026-03-15', null],
    ['2026-03-14', { amount: -1, unit: 'day' }],
    ['2026-03-02', { amount: -13, unit: 'day' }],
    ['2026-03-01', { amount: -2, unit: 'week' }],
    ['2026-01-14', { amount: -8, unit: 'week' }],
    ['2026-01-13', { amount: -2, unit: 'month' }],
    ['2025-03-16', { amount: -11, unit: 'month' }],
    ['2024-03-16', { amount: -23, unit: 'month' }],
    ['2024-03-15', { amount: -2, unit: 'year' }],
    ['2016-03-16', { amount: -9, unit: 'year' }],
    ['2026-03-16', { amount: 1, unit: 'day' }],
    ['2026-04-14', { amount: 4, unit: 'week' }],
    ['2026-06-15', { amount: 3, unit: 'month' }],
  ])('%s', (date, distance) => {
    expect(dateDistance(date, from)).toEqual(distance);
  });

  test('does not guess a day that is not known', () => {
    expect(dateDistance('2021', from)).toBeNull();
    expect(dateDistance('2021-03', from)).toBeNull();
  });

  test('two months across a short February are never zero', () => {
    expect(dateDistance('2026-01-01', '2026-03-03')).toEqual({ amount: -2, unit: 'month' });
  });
});

test('dateParts leaves out what is not known', () => {
  expect(dateParts('2021')).toEqual({ year: 2021 });
  expect(dateParts('2021-03')).toEqual({ year: 2021, month: 3 });
  expect(dateParts('2021-03-09')).toEqual({ year: 2021, month: 3, day: 9 });
});

test('today is the calendar date where the user is', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
