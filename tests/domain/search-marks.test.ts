import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Marked } from '../../src/contract/index.ts';
import { mark, snippet } from '../../src/domain/search-marks.ts';
import { type Leniency, Matcher, parseQuery } from '../../src/domain/search-query.ts';

const show = (marked: Marked | null) => marked?.map(({ text, match }) => (match ? `[${text}]` : text)).join('') ?? null;
const marked = (query: string, text: string, leniency: Leniency = 'strict') =>
  show(mark(text, new Matcher(parseQuery(query), leniency)));
const cut = (query: string, text: string) => snippet(text, new Matcher(parseQuery(query), 'strict'));

describe('marks', () => {
  test.each([
    ['ana', 'Ana Anastasia Banana Aña', '[Ana] [Ana]stasia Banana [Aña]'],
    ["o'br", "Mr O'Brien", "Mr [O'Br]ien"],
    ['太郎 山', '山田 太郎', '[山]田 [太郎]'],
    ['田太', '山田 太郎', '山[田 太]郎'],
    ['mueller', 'Müller, Mueller, Muller', '[Müller], [Mueller], Muller'],
    ['müller', 'Müller, Mueller, Muller', '[Müller], [Mueller], [Muller]'],
    ['jean-luc', 'Jean Luc and Jean-Luc', '[Jean] [Luc] and [Jean-Luc]'],
    ['strasse', 'Große Straße', 'Große [Straße]'],
    ['lu', 'Łukasz', '[Łu]kasz'],
    ['e', 'é e\u0301 E', '[é] [e\u0301] [E]'],
    ['c++', 'C, C++ and C#', 'C, [C++] and C#'],
  ])('%s in %s', (query, text, expected) => expect(marked(query, text)).toBe(expected));

  test('letters inside of a name are marked when looked for', () => {
    expect(marked('zón', 'Amazonia', 'inside')).toBe('Ama[zon]ia');
    expect(marked('degar', 'Ødegård', 'inside')).toBe('Ø[degår]d');
    expect(marked('zon', 'Amazonia')).toBe('Amazonia');
  });

  test('slips are marked when forgiven', () => {
    expect(marked('amzaon', 'At Amazon', 'slips')).toBe('At [Amazon]');
    expect(marked('amzaon', 'At Amazon', 'inside')).toBe('At Amazon');
  });
});

describe('snippets', () => {
  const filler = (word: string) => `${word} `.repeat(200);

  test('show where most words of the query stand, between words', () => {
    const text = `${filler('ana')}the end of Ana and hashing ${filler('more')}`;
    const shown = show(cut('ana hashing', text));
    expect(shown).toContain('[Ana] and [hashing]');
    expect(shown).toMatch(/^….*…$/s);
    expect(shown?.replace(/[[\]]/g, '').length).toBeLessThan(150);
    expect(shown).toMatch(/^…\[?ana\]? /);
  });

  test('a short text is shown whole', () => expect(show(cut('b', 'a b c'))).toBe('a [b] c'));
  test('nothing found, nothing shown', () => expect(cut('x', 'a b c')).toBeNull());

  test('part no emoji, no letter from its marks', () => {
    const family = '👩\u200d👩\u200d👧';
    const shown = cut('needle', `${family.repeat(60)}needle${family.repeat(60)}`);
    const text = shown!
      .map((run) => run.text)
      .join('')
      .replaceAll('…', '');
    expect(text.replaceAll(family, '')).toBe('needle');
  });

  test('marked runs joined are the text; a snippet is part of it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', 'é', 'e\u0301', '山', '田', '🎉', '\u200d', "'", '-', 'ß'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom('a', 'b', 'é', '山', ' ', '-', 'ß'), maxLength: 6 }),
        fc.constantFrom<Leniency>('strict', 'inside', 'slips'),
        (whole, typed, leniency) => {
          const matcher = new Matcher(parseQuery(typed), leniency);
          expect(
            mark(whole, matcher)
              .map((run) => run.text)
              .join(''),
          ).toBe(whole);
          const shown = snippet(whole, matcher);
          if (!shown) return;
          const joined = shown.map((run) => run.text).join('');
          expect(whole).toContain(joined.replace(/^…/, '').replace(/…$/, ''));
          expect(joined.isWellFormed()).toBe(true);
          expect(shown.some((run) => run.match)).toBe(true);
        },
      ),
    );
  });
});
