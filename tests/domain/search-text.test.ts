import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachTerm } from '../../src/domain/search-terms.ts';
import { tokens, wordTerms } from '../../src/domain/search-text.ts';

const terms = (text: string) => [...tokens(text)].flatMap((token) => token.terms);

describe('how text becomes terms', () => {
  test.each([
    ['Łukasz Żółć', ['lukasz', 'zolc']],
    ['João Straße Ærø', ['joao', 'strasse', 'aero', 'aeroe']],
    ['Σίσυφος ΣΊΣΥΦΟΣ', ['σισυφοσ', 'σισυφοσ']],
    ['Ｓｏｎｙ', ['sony']],
    ['محمد علي', ['محمد', 'علي']],
    ['', []],
    ['🎉 … !?', []],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  test('an umlaut is found by the letter without it and spelt out', () => {
    expect(wordTerms('Müller')).toEqual(['muller', 'mueller']);
    expect(wordTerms('Mu\u0308ller')).toEqual(['muller', 'mueller']);
  });

  test('a name with a sign inside is found whole and in parts', () => {
    expect(terms("O'Brien")).toEqual(['obrien', 'o', 'brien']);
    expect(terms('Jean-Luc')).toEqual(['jeanluc', 'jean', 'luc']);
    expect(terms('AT&T')).toEqual(['att', 'at', 't']);
    expect(terms('C++ and C#')).toEqual(['c++', 'c', 'and', 'c#', 'c']);
    expect(terms('soft\u00adhyphen')).toContain('softhyphen');
  });

  test('where no spaces are written, pairs of letters, also across the space of a name', () => {
    expect(terms('山田太郎')).toEqual(['山田', '田太', '太郎', '郎']);
    expect(terms('山田 太郎')).toEqual(['山田', '田', '田太', '太郎', '郎']);
    expect(terms('김민수')).toEqual(['김민', '민수', '수']);
    expect(terms('東京Tower')).toEqual(['東京', '京', 'tower']);
    expect(terms('ﾊﾟﾅｿﾆｯｸ')).toEqual(terms('ハナソニック'));
  });

  test('a word of ten thousand letters is found by its beginning', () => {
    expect(terms('x'.repeat(10_000))).toEqual(['x'.repeat(40)]);
  });

  test('whatever the text, tokens lie in it and part no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const sound = [...tokens(text)].every(
          ({ start, end, terms: own }) =>
            start >= 0 &&
            end > start &&
            end <= text.length &&
            (text.slice(start, end).isWellFormed() || !text.isWellFormed()) &&
            own.every((term) => term !== '' && !/[\n ]/.test(term)),
        );
        expect(sound).toBe(true);
      }),
    );
  });

  test('reading ASCII by hand, or stretches of it, gives the same terms', () => {
    const units = fc.constantFrom(...'aB1 \n\t\'.&-+#_,()\u0000é\u0301山田ー。ﾊﾟ👩‍💻ß');
    const ascii = fc.string({ unit: fc.constantFrom(...'aB1 \'.&-+#_'), maxLength: 30 });
    const texts = fc.oneof(fc.string({ unit: units, maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 30 }), ascii);
    fc.assert(
      fc.property(texts, (text) => {
        const own: string[] = [];
        eachTerm(text, (term) => own.push(term));
        // A letter beyond ASCII at the end has all that stands before it read by the regular expression.
        const byExpression = terms(`${text} é`).slice(0, -1);
        expect(own).toEqual(byExpression);
        expect(terms(text)).toEqual(byExpression);
      }),
      { numRuns: 500 },
    );
  });
});
