import { describe, expect, test } from 'vitest';
import { parseBirthday } from '../../src/renderer/features/pickers/birthday.ts';

const now = new Date('2026-06-01T12:00:00Z');
const parse = (text: string, locale = 'en-GB') => parseBirthday(text, locale, now);

describe('a birthday as people write it', () => {
  test.each([
    ['2 April', '--04-02'],
    ['April 2', '--04-02'],
    ['April 2nd', '--04-02'],
    ['2nd of April', '--04-02'],
    ['2 Apr 1984', '1984-04-02'],
    ['April 2, 1984', '1984-04-02'],
    ["2 Apr '84", '1984-04-02'],
    ['2.4.', '--04-02'],
    ['2.4.1984', '1984-04-02'],
    ['02/04/1984', '1984-04-02'],
    ['1984-04-02', '1984-04-02'],
    ['--04-02', '--04-02'],
    ['2.4.84', '1984-04-02'],
    ['2.4.04', '2004-04-02'],
    ['4/25', '--04-25'],
    ['29 February', '--02-29'],
    ['29 Feb 1984', '1984-02-29'],
  ])('%s', (text, meant) => {
    expect(parse(text)).toBe(meant);
  });

  test('the month comes first where the locale has it so', () => {
    expect(parse('4/2/1984', 'en-US')).toBe('1984-04-02');
    expect(parse('4/2', 'en-US')).toBe('--04-02');
    expect(parse('25/4', 'en-US')).toBe('--04-25');
    expect(parse('1984-04-02', 'en-US')).toBe('1984-04-02');
  });

  test('months of the user’s own language', () => {
    expect(parse('2. März', 'de')).toBe('--03-02');
    expect(parse('2. Mai 1984', 'de')).toBe('1984-05-02');
    expect(parse('2. March', 'de')).toBe('--03-02');
  });

  test.each([
    '',
    'April',
    '1984',
    'April 1984',
    '31 April',
    '29 Feb 1985',
    '2 April 2030',
    '2 4 6 8',
    'soon',
    '0.4.',
    '2.13.1984.x',
  ])('not understood: %s', (text) => {
    expect(parse(text)).toBeNull();
  });
});
