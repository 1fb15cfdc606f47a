import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { within } from '../../../src/domain/query/days.ts';
import { readSpokenDays } from '../../../src/domain/query/spoken.ts';

const today = '2026-03-16';
const days = (text: string, ahead = false) => {
  const wish = readSpokenDays(text, today, ahead);
  return wish === null || wish === 'never' ? wish : `${wish.from ?? ''}..${wish.to ?? ''}`;
};

describe('days', () => {
  test.each([
    ['2024', '2024-01-01..2024-12-31'],
    ['2024-02', '2024-02-01..2024-02-29'],
    ['2024-2-9', '2024-02-09..2024-02-09'],
    ['2023-02-30', null],
    ['>2023', '2024-01-01..'],
    ['>=2023', '2023-01-01..'],
    ['<2024-06', '..2024-05-31'],
    ['2023..2024', '2023-01-01..2024-12-31'],
    ['2024..2023', '2023-01-01..2024-12-31'],
    ['2023..', '2023-01-01..'],
    ['<90d', '2025-12-17..2026-03-16'],
    ['>90d', '..2025-12-15'],
    ['2w', '2026-03-02..2026-03-16'],
    ['>1y', '..2025-03-15'],
    ['never', 'never'],
    ['since march', '2026-03-01..'],
    ['since April', '2025-04-01..'],
    ['since last spring', '2025-03-01..'],
    ['before 2020', '..2019-12-31'],
    ['until 2020', '..2020-12-31'],
    ['after march 2025', '2025-04-01..'],
    ['between 2020 and march 2021', '2020-01-01..2021-03-31'],
    ['last spring', '2025-03-01..2025-05-31'],
    ['this spring', '2026-03-01..2026-05-31'],
    ['last winter', '2025-12-01..2026-02-28'],
    ['last summer', '2025-06-01..2025-08-31'],
    ['summer of 2024', '2024-06-01..2024-08-31'],
    ['last march', '2025-03-01..2025-03-31'],
    ['last year', '2025-01-01..2025-12-31'],
    ['last quarter', '2025-10-01..2025-12-31'],
    ['last week', '2026-03-09..2026-03-15'],
    ['the last three months', '2025-12-16..2026-03-16'],
    ['yesterday', '2026-03-15..2026-03-15'],
    ['3 days ago', '2026-03-13..2026-03-13'],
    ['nonsense', null],
    ['<90x', null],
    ['', null],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));

  test('what is due lies ahead', () => {
    expect(days('<7d', true)).toBe('..2026-03-22');
    expect(days('>7d', true)).toBe('2026-03-24..');
    expect(days('overdue', true)).toBe('..2026-03-16');
    expect(days('next week', true)).toBe('2026-03-23..2026-03-29');
  });

  test('all that is known of a date must lie within', () => {
    const wish = { from: '2024-03-01', to: '2024-12-31' };
    expect(['2024', '2024-03', '2024-03-05', '2025', null].map((date) => within(date, wish))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect([within(null, 'never'), within('2024', 'never')]).toEqual([true, false]);
  });

  test('any words give days or nothing', () => {
    const word = fc.constantFrom(
      'last',
      'since',
      'next',
      'between',
      'and',
      'spring',
      'march',
      '2024',
      '99999',
      'd',
      '<',
      '>',
      '..',
      '9y',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
          fc.string(),
        ),
        (text) => {
          const wish = readSpokenDays(text, today);
          if (wish === null || wish === 'never') return;
          for (const date of [wish.from, wish.to]) if (date !== null) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
