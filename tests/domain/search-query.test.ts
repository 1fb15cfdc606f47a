import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';
import { closeness, Matcher, parseQuery, transposed } from '../../src/domain/search-query.ts';
import { type Standing, scoreMatch } from '../../src/domain/search-rank.ts';

describe('understanding a query', () => {
  test('only the last word may be the beginning of one', () => {
    const prefixes = parseQuery('ana so').slots.map((slot) => slot[0]![0]!.prefix);
    expect(prefixes).toEqual([false, true]);
  });
  test('garbage asks for nothing', () => {
    for (const text of ['', '   ', '🎉🎉', '...?!', '\u200f\u202e', '—']) expect(parseQuery(text).slots).toEqual([]);
  });
  test('the same word twice counts once, and five hundred words are not looked for', () => {
    expect(parseQuery('ana ana ana ').slots.length).toBeLessThanOrEqual(2);
    expect(parseQuery(Array.from({ length: 500 }, (_, i) => `w${i}`).join(' ')).slots).toHaveLength(16);
  });
});

describe('edit distance', () => {
  test.each([
    ['ana', 'ana', 0],
    ['jhon', 'john', 1],
    ['amzn', 'amazon', 2],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ])('%s %s %i', (a, b, distance) => expect(editDistance(a, b, 5)).toBe(distance));

  test('is symmetric, zero only for equals, and stops at its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const distance = editDistance(a, b, 10);
        expect(editDistance(b, a, 10)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
      }),
    );
  });
});

describe('closeness and rank', () => {
  const atom = { term: 'john', prefix: true, slips: 1 };
  test('the word itself, then one it begins, then a slip', () => {
    const exact = closeness(atom, 'john', true);
    const begun = closeness(atom, 'johnson', true);
    const slip = closeness(atom, 'jhon', true);
    expect([exact, begun, slip].toSorted((a, b) => b - a)).toEqual([exact, begun, slip]);
    expect(closeness(atom, 'jhon', false)).toBe(0);
  });
  test('swapped letters are undone', () => expect(transposed('jhon')).toContain('john'));

  const standing = (kind: Standing['kind'], prior = 0): Standing => ({ kind, titleLength: 4, prior });
  const score = (query: string, match: Record<string, string[]>, of: Standing) =>
    scoreMatch(new Matcher(parseQuery(query), false), match, query.length, of);

  test('for equal words people and companies come before interviews, those before notes', () => {
    const match = { john: ['name'] };
    const of = (kind: Standing['kind']) => score('john', match, standing(kind));
    expect(of('person')).toBeGreaterThan(of('interview'));
    expect(of('company')).toBeGreaterThan(of('interview'));
    expect(of('interview')).toBeGreaterThan(of('note'));
    expect(score('john', { john: ['about'] }, standing('person'))).toBeGreaterThan(
      score('john', { john: ['body'] }, standing('note', 1)),
    );
  });
  test('the warmer tie first, but a name before a former employer', () => {
    expect(score('john', { john: ['name'] }, standing('person', 0.9))).toBeGreaterThan(
      score('john', { john: ['name'] }, standing('person', 0.1)),
    );
    expect(score('john', { john: ['name'] }, standing('person', 0))).toBeGreaterThan(
      score('john', { john: ['role'] }, standing('person', 1)),
    );
  });
  test('a word unaccounted for is no match', () => {
    expect(score('john smith', { john: ['name'] }, standing('person'))).toBe(0);
  });
});
