import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { endsEarly } from '../../src/renderer/features/pickers/endsEarly.ts';
import { clockText, parseClock } from '../../src/renderer/features/settings/clock.ts';
import { nextDigest } from '../../src/renderer/features/settings/nextDigest.ts';
import { nudgeDates } from '../../src/renderer/features/settings/nudgeDates.ts';
import { isTaken } from '../../src/renderer/features/settings/tagName.ts';

const weekdays = [1, 2, 3, 4, 5];
const hours = { digestAt: '09:00', quietFrom: '20:00', quietTo: '08:00', workingDays: weekdays };
const zone = 'Europe/Berlin';

describe('the next digest', () => {
  test.each([
    ['before its hour, today', '2026-03-02T06:00:00Z', '2026-03-02T08:00:00.000Z'],
    ['after its hour, tomorrow', '2026-03-02T09:00:00Z', '2026-03-03T08:00:00.000Z'],
    ['on Friday evening, on Monday', '2026-03-06T18:00:00Z', '2026-03-09T08:00:00.000Z'],
    ['over the change to summer time, at the same hour', '2026-03-28T12:00:00Z', '2026-03-30T07:00:00.000Z'],
  ])('%s', (_, now, at) => {
    expect(nextDigest(now, zone, hours, null)?.at).toBe(at);
  });

  test('an hour in the quiet waits for its end', () => {
    const early = { ...hours, digestAt: '07:00' };
    expect(nextDigest('2026-03-02T05:00:00Z', zone, early, null)?.at).toBe('2026-03-02T07:00:00.000Z');
  });

  test('a pause holds it back, on the same day or over days', () => {
    const now = '2026-03-02T06:00:00Z';
    expect(nextDigest(now, zone, hours, '2026-03-02T10:30:00Z')?.at).toBe('2026-03-02T10:30:00.000Z');
    expect(nextDigest(now, zone, hours, '2026-03-04T07:00:00Z')?.at).toBe('2026-03-04T08:00:00.000Z');
  });

  test('without a working day there is none', () => {
    expect(nextDigest('2026-03-02T06:00:00Z', zone, { ...hours, workingDays: [] }, null)).toBeNull();
  });
});

test('nudges fall on working days, each counted from the one before', () => {
  const settings = { nudgeAfterDays: [5, 7, 14] as [number, number, number], workingDays: weekdays };
  expect(nudgeDates(settings, '2026-03-02')).toEqual({
    first: '2026-03-09',
    second: '2026-03-16',
    moveOn: '2026-03-30',
  });
});

test('a tag’s name is taken whatever its case', () => {
  expect(isTaken(' Inner Circle ', ['inner circle'])).toBe(true);
  expect(isTaken('inner', ['inner circle'])).toBe(false);
});

test.each([
  ['2020', '2019', true],
  ['2020-06', '2020', false],
  ['2020-06', '2020-05', true],
  ['2020-06-02', '2020-06', false],
  [null, '2020', false],
  ['2020', null, false],
])('from %s to %s ends before it begins: %s', (from, to, early) => {
  expect(endsEarly(from, to)).toBe(early);
});

describe('a time of day', () => {
  test.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['21.15', '21:15'],
    ['9 pm', '21:00'],
    ['12:05 a.m.', '00:05'],
    ['12 PM', '12:00'],
    ['21 Uhr', '21:00'],
    ['8h30', '08:30'],
  ])('%s is understood', (text, time) => {
    expect(parseClock(text)).toBe(time);
  });

  test.each(['', '24', '9:60', '13 pm', '0 am', 'noon', '9:3'])('%s is not', (text) => {
    expect(parseClock(text)).toBeNull();
  });

  test.each(['en-GB', 'en-US', 'de'])('is understood as it is written: %s', (locale) => {
    const intl = createIntl({ locale });
    for (const time of ['00:00', '00:30', '08:05', '12:00', '23:59'])
      expect(parseClock(clockText(intl, time))).toBe(time);
  });
});
