import { expect, test } from 'vitest';
import { companiesSearch } from '../../src/renderer/features/companies/search.ts';
import { peopleSearch } from '../../src/renderer/features/people/search.ts';

test('an address is read as it was written', () => {
  const search = { filter: 'ana', warmth: ['warm', 'close'], tags: ['t1'], sort: 'warmth', dir: 'desc', create: true };
  expect(peopleSearch(search)).toEqual({ ...search, warmth: ['close', 'warm'] });
  expect(companiesSearch({ filter: 'acme', sort: 'name', dir: 'asc' })).toEqual({
    filter: 'acme',
    sort: 'name',
    dir: 'asc',
  });
});

test('what makes no sense in an address is left out', () => {
  expect(
    peopleSearch({ filter: '', warmth: 'warm', tags: 'x', sort: 'shoe size', dir: 'up', create: 'yes', more: 1 }),
  ).toEqual({});
  expect(companiesSearch({ filter: { a: 1 }, sort: ['name'] })).toEqual({});
});

test('digits typed into the filter stay text', () => {
  expect(peopleSearch({ filter: 42 })).toEqual({ filter: '42' });
});
