import fc from 'fast-check';
import { Builder } from '../../../src/data/search/builder.ts';
import type { IndexDocument } from '../../../src/data/search/documents.ts';
import type { Frozen } from '../../../src/data/search/frozen.ts';
import { Group } from '../../../src/data/search/group.ts';
import type { DocumentKey } from '../../../src/data/search/keys.ts';
import { SEARCH_FIELDS } from '../../../src/domain/search-rank.ts';

/** Words that share beginnings, endings and letters, some beyond the Latin ones. */
export const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 1, maxLength: 9 }) },
  fc.constantFrom('山田', '太', 'żółw', '🎉x', '\ud800', 'a'.repeat(40), 'محمد', 'e\u0301'),
);
const field = fc.array(words, { maxLength: 6 }).map((terms) => terms.join('\n'));

/** Documents with different keys, some with a word very often. */
export const documents = fc
  .uniqueArray(
    fc.record({
      id: fc.nat(40).map((number) => `n${String(number).padStart(3, '0')}` as DocumentKey),
      on: fc.constantFrom(null, '2026-01-02', '2019-12-31'),
      titleLength: fc.nat(20),
      name: field,
      role: field,
      about: field,
      body: fc.oneof({ weight: 9, arbitrary: field }, fc.constant(Array.from({ length: 300 }, () => 'ban').join('\n'))),
    }),
    { selector: ({ id }) => id, maxLength: 25 },
  )
  .map((list): IndexDocument[] => list);

export function frozenOf(list: readonly IndexDocument[]): Frozen {
  const builder = new Builder();
  for (const document of list) {
    builder.begin(document);
    for (const [index, name] of SEARCH_FIELDS.entries())
      for (const term of document[name].split('\n')) if (term) builder.add(index, term);
    builder.end();
  }
  return builder.freeze();
}

/** The later documents over the former ones; those that are `gone` are left out. */
export const overlaid = (
  former: readonly IndexDocument[],
  later: readonly IndexDocument[],
  gone: readonly DocumentKey[],
): IndexDocument[] => {
  const all = new Map([...former, ...later].map((document) => [document.id, document]));
  for (const key of gone) all.delete(key);
  return [...all.values()];
};

/** A group whose former documents are frozen, the later ones live, those that are gone buried. */
export function layeredGroup(
  former: readonly IndexDocument[],
  later: readonly IndexDocument[],
  gone: readonly DocumentKey[],
): Group {
  const group = new Group(frozenOf(former));
  for (const document of later) group.put(document);
  for (const key of gone) group.discard(key);
  return group;
}
