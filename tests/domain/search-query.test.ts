import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';
import { closeness, parseQuery, transposed } from '../../src/domain/search-query.ts';
import { fieldWeight, type Standing, scoreWords, withPrior } from '../../src/domain/search-rank.ts';
import { initialsOf } from '../../src/domain/search-terms.ts';

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
    const exact = closeness(atom, 'john', 'slips');
    const begun = closeness(atom, 'johnson', 'slips');
    const slip = closeness(atom, 'jhon', 'slips');
    expect([exact, begun, slip].toSorted((a, b) => b - a)).toEqual([exact, begun, slip]);
    expect(closeness(atom, 'jhon', 'inside')).toBe(0);
  });
  test('swapped letters are undone', () => expect(transposed('jhon')).toContain('john'));

  test('letters inside of a name fit less than its beginning, and in no other text', () => {
    expect(closeness(atom, 'littlejohn', 'inside')).toBeLessThan(closeness(atom, 'johnson', 'inside'));
    expect(closeness(atom, 'littlejohn', 'inside')).toBeGreaterThan(0);
    expect(closeness(atom, 'littlejohn', 'inside', false)).toBe(0);
    expect(closeness(atom, 'littlejohn', 'strict')).toBe(0);
  });

  const score = (field: number, kind: Standing['kind'], prior = 0, bm25 = 1) =>
    withPrior(scoreWords(fieldWeight(field), bm25, 4, { kind, titleLength: 4 }), prior);
  const [name, role, about, body] = [0, 1, 2, 3];

  test('for equal words people and companies come before interviews, those before notes', () => {
    expect(score(name, 'person')).toBeGreaterThan(score(name, 'interview'));
    expect(score(name, 'company')).toBeGreaterThan(score(name, 'interview'));
    expect(score(name, 'interview')).toBeGreaterThan(score(name, 'note'));
    expect(score(about, 'person')).toBeGreaterThan(score(body, 'note', 1, 20));
  });
  test('the warmer tie first, but a name before a former employer', () => {
    expect(score(name, 'person', 0.9)).toBeGreaterThan(score(name, 'person', 0.1));
    expect(score(name, 'person', 0)).toBeGreaterThan(score(role, 'person', 1, 20));
  });
});

describe('whom a word may mean besides', () => {
  const meant = (text: string) =>
    parseQuery(text)
      .slots[0]!.flat()
      .filter((one) => one.names);
  test('a nickname its full form, a full form its nicknames, in names only', () => {
    expect(meant('bob').map((one) => one.term)).toContain('robert');
    expect(meant('robert').map((one) => one.term)).toContain('bob');
    expect(closeness(meant('bob')[0]!, 'robert', 'strict')).toBeGreaterThan(0);
    expect(closeness(meant('bob')[0]!, 'robert', 'strict', false)).toBe(0);
  });
  test('a few letters the initials of a name', () => {
    expect(meant('js').map((one) => one.term)).toEqual(initialsOf('Jane Smith'));
    expect(initialsOf('Jean-Luc Picard')).toHaveLength(2);
    expect(initialsOf('Cher')).toEqual([]);
    expect(meant('smith')).toEqual([]);
  });
  test('one letter is the beginning of a name, wherever it stands', () => {
    expect(parseQuery('j smith').slots[0]![0]![0]!.prefix).toBe(true);
  });
});
