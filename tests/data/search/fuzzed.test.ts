import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../../src/data/search/find.ts';
import { Group } from '../../../src/data/search/group.ts';
import type { DocumentKey } from '../../../src/data/search/keys.ts';
import { parseQuery } from '../../../src/domain/search-query.ts';
import { eachTerm, initialsOf } from '../../../src/domain/search-terms.ts';
import { openTestBook } from '../support/book.ts';
import { frozenOf } from './made.ts';

const oddities = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '👩‍👩‍👧‍👦 Ana',
    'محمد بن علي',
    '\u202eanA\u202c',
    'שלום עולם',
    'Z̸͖̄a̶͑l̵g̷o̴',
    '山田 太郎',
    'x'.repeat(10_000),
    `${'é'.repeat(5_000)} ana`,
    "O'Brien-Łódź & Søn",
  ),
);

const documentOf = (name: string, number: number) => {
  const terms: string[] = [];
  eachTerm(name, (term) => terms.push(term));
  return {
    id: `p${String(number).padStart(4, '0')}` as DocumentKey,
    on: null,
    titleLength: name.length,
    name: [...terms, ...initialsOf(name)].join('\n'),
    role: '',
    about: '',
    body: '',
  };
};

test('whatever a name is, it is found by itself, frozen or live, and no query harms', async () => {
  const { network } = await openTestBook();
  fc.assert(
    fc.property(fc.array(oddities, { minLength: 1, maxLength: 6 }), oddities, (names, typed) => {
      const list = names.map(documentOf);
      const live = new Group();
      for (const document of list) live.put(document);
      const ask = (group: Group, text: string) =>
        find({ names: group, texts: new Group() }, network, {
          query: parseQuery(text),
          length: text.length,
          kinds: [],
          limit: 20,
        }).map(({ key, score }) => ({ key, score }));
      const frozen = new Group(frozenOf(list));
      for (const [index, name] of [...names, typed].entries()) {
        const found = ask(frozen, name);
        expect(ask(live, name)).toEqual(found);
        if (index < names.length && parseQuery(name).slots.length > 0)
          expect(found.map(({ key }) => key)).toContain(list[index]!.id);
      }
    }),
    { numRuns: 25 },
  );
});
