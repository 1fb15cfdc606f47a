import fc from 'fast-check';
import MiniSearch, { type Query } from 'minisearch';
import { describe, expect, test } from 'vitest';
import type { IndexDocument } from '../../../src/data/search/documents.ts';
import { evaluate } from '../../../src/data/search/evaluate.ts';
import { Group } from '../../../src/data/search/group.ts';
import type { DocumentKey } from '../../../src/data/search/keys.ts';
import { merge } from '../../../src/data/search/merge.ts';
import { eachWithSlips } from '../../../src/data/search/slips.ts';
import { Tallies } from '../../../src/data/search/tally.ts';
import { editDistance, slipsAllowed } from '../../../src/domain/edit-distance.ts';
import type { Atom, Leniency, SearchQuery } from '../../../src/domain/search-query.ts';
import { SEARCH_FIELDS } from '../../../src/domain/search-rank.ts';
import { documents, frozenOf, layeredGroup, overlaid, words } from './made.ts';

const gone = fc.array(
  fc.nat(40).map((number) => `n${String(number).padStart(3, '0')}` as DocumentKey),
  { maxLength: 8 },
);
const layers = { former: documents, later: documents, gone };
const atoms = fc.record({ term: words, prefix: fc.boolean(), beside: fc.boolean() }).map(
  ({ term, prefix, beside }): Atom => ({
    term,
    prefix,
    slips: slipsAllowed(term.length),
    ...(beside && { beside }),
  }),
);
const queries = fc
  .array(fc.array(fc.array(atoms, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((slots): SearchQuery => ({ slots }));
const tallies = new Tallies();

/** What is found, by key: how well it fits and its BM25+. */
function found(group: Group, query: SearchQuery, leniency: Leniency): Map<DocumentKey, { fit: number; score: number }> {
  const tally = evaluate(group, query, leniency, tallies);
  const all = [...tally.documents.subarray(0, tally.size)]
    .filter((document) => group.has(document))
    .map((document) => [group.keyOf(document), { fit: tally.fit[document]!, score: tally.score[document]! }] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  tallies.give(tally);
  return new Map(all);
}

/** One or two Latin letters are looked for at the beginning of names, or present roles too, only. */
const SHORT: readonly (readonly string[])[] = [[], ['name'], ['name', 'role']];

function asTree({ slots }: SearchQuery): Query {
  const atomTree = ({ term, prefix }: Atom): Query => {
    const fields = prefix && /^[a-z]+$/.test(term) ? SHORT[term.length] : undefined;
    if (!fields) return { queries: [term], prefix };
    const others = SEARCH_FIELDS.filter((field) => !fields.includes(field));
    return {
      combineWith: 'OR',
      queries: [
        { queries: [term], fields: others },
        { queries: [term], prefix, fields: [...fields] },
      ],
    };
  };
  return {
    combineWith: 'AND',
    queries: slots.map((slot) => ({
      combineWith: 'OR',
      queries: slot.map((reading) => ({ combineWith: 'AND', queries: reading.map(atomTree) })),
    })),
  };
}

function byMiniSearch(list: readonly IndexDocument[], query: SearchQuery): Map<DocumentKey, number> {
  const index = new MiniSearch<IndexDocument>({
    fields: [...SEARCH_FIELDS],
    tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term] },
  });
  index.addAll(list);
  const results = index.search(asTree(query));
  // MiniSearch multiplies by how many of the words were found, which every hit here has all of.
  return new Map(results.map(({ id, score, queryTerms }) => [id as DocumentKey, score / queryTerms.length]));
}

describe('layers', () => {
  test('find what MiniSearch finds, with its scores, also under tombstones', () => {
    fc.assert(
      fc.property(fc.record(layers), queries, ({ former, later, gone: keys }, query) => {
        const own = found(layeredGroup(former, later, keys), query, 'strict');
        const theirs = byMiniSearch(overlaid(former, later, keys), query);
        expect(new Set(own.keys())).toEqual(new Set(theirs.keys()));
        for (const [key, { score }] of own)
          expect(Math.abs(score - theirs.get(key)!)).toBeLessThanOrEqual(1e-12 * Math.max(1, score));
      }),
      { numRuns: 150 },
    );
  });

  test('frozen, live and buried together answer exactly as all frozen, and as merged', () => {
    const leniencies = fc.constantFrom<Leniency>('strict', 'inside', 'slips');
    fc.assert(
      fc.property(fc.record(layers), queries, leniencies, ({ former, later, gone: keys }, query, leniency) => {
        const rebuilt = frozenOf(overlaid(former, later, keys));
        const answer = found(new Group(rebuilt), query, leniency);
        expect(found(layeredGroup(former, later, keys), query, leniency)).toEqual(answer);
        const old = frozenOf(former);
        const changed = new Set([...later.map(({ id }) => id), ...keys]);
        const fresh = frozenOf(later.filter(({ id }) => !keys.includes(id)));
        expect(merge(old, (document) => changed.has(old.keyOf(document)), fresh).arrays).toEqual(rebuilt.arrays);
      }),
      { numRuns: 150 },
    );
  });

  test('what is live may be put and taken away again and again', () => {
    fc.assert(
      fc.property(documents, fc.array(documents, { maxLength: 3 }), queries, (former, rounds, query) => {
        const group = new Group(frozenOf(former));
        for (const round of rounds) for (const document of round) group.put(document);
        const last = overlaid(former, rounds.flat(), []);
        expect(found(group, query, 'slips')).toEqual(found(new Group(frozenOf(last)), query, 'slips'));
      }),
      { numRuns: 50 },
    );
  });
});

test('terms are found by key, beginning, letters within and slips as by looking at each', () => {
  fc.assert(
    fc.property(documents, words, (list, word) => {
      const frozen = frozenOf(list);
      const texts = Array.from({ length: frozen.termCount }, (_, term) => frozen.textOf(term));
      expect(texts).toEqual([...new Set(texts)].sort());
      expect(frozen.termOf(word)).toBe(texts.indexOf(word));
      const [from, to] = frozen.beginning(word);
      expect(texts.slice(from, to)).toEqual(texts.filter((text) => text.startsWith(word)));
      const named = new Set(list.flatMap(({ name }) => name.split('\n')));
      const within = texts.filter((text) => named.has(text) && text.indexOf(word, 1) > 0);
      if (word.length >= 3) expect([...frozen.havingInside(word)].map((term) => texts[term]).sort()).toEqual(within);
      for (const limit of [1, 2] as const) {
        const near: [string, number][] = [];
        eachWithSlips(frozen, word, limit, (term, slips) => near.push([texts[term]!, slips]));
        const expected = texts.map((text) => [text, editDistance(word, text, limit)] as const);
        const long = expected.filter(([text]) => Math.max(word.length, text.length) >= 4);
        expect(near.sort()).toEqual(long.filter(([, slips]) => slips <= limit).sort());
      }
    }),
    { numRuns: 150 },
  );
});
