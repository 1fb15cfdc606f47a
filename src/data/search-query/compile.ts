import type { QueryError, QueryKey, SearchKind } from '../../contract/index.ts';
import { kindsOf } from '../../domain/query/kinds.ts';
import { type FilterNode, leavesOf, type QueryNode, type TextNode } from '../../domain/query/syntax.ts';
import type { Book } from '../book.ts';
import { type KindTests, readyFilter } from './filters.ts';
import type { Found } from './found.ts';
import { asWords, beginsWords } from './names.ts';
import type { SearchRecord } from './records.ts';

/** Whether a record passes; `among` is what words found of which it is known to be one. */
type Test = (record: SearchRecord, among?: Found) => boolean;

/** A query ready to be asked of each record. */
export interface Compiled {
  /** Kinds that can be found at all. */
  readonly kinds: readonly SearchKind[];
  readonly passes: Test;
  /** Names that the book does not have. */
  readonly errors: readonly QueryError[];
}

/** What the index has on each word of a query; words that are not in it are looked for in memory alone. */
export type WordsFound = ReadonlyMap<TextNode, Found>;

/**
 * Makes a query ready: each name and date in it is looked up once.
 *
 * @param asked the kinds of records it is asked of
 */
export async function compile(
  book: Book,
  node: QueryNode,
  words: WordsFound,
  asked: readonly SearchKind[],
): Promise<Compiled> {
  const { filters, errors } = await ready(book, node, asked);
  return { kinds: kindsOf(node), passes: testOf(node, filters, words), errors };
}

/** Names in a query that the book does not have. */
export const unknownNames = async (book: Book, node: QueryNode): Promise<readonly QueryError[]> =>
  (await ready(book, node, [])).errors;

async function ready(
  book: Book,
  node: QueryNode,
  asked: readonly SearchKind[],
): Promise<{ filters: ReadonlyMap<FilterNode, KindTests>; errors: readonly QueryError[] }> {
  const filters = new Map<FilterNode, KindTests>();
  const errors: QueryError[] = [];
  for (const { leaf } of leavesOf(node)) {
    if (leaf.type !== 'filter') continue;
    const { tests, unknown } = await readyFilter(book, leaf, asked);
    filters.set(leaf, tests);
    if (unknown) {
      const { value: word, valueFrom: from, valueTo: to } = leaf;
      errors.push({ code: 'unknown_name', word, from, to, suggestion: unknown.suggestion });
    }
  }
  return { filters, errors };
}

/** Filters that look at more of a record than its own row. */
const FAR: ReadonlySet<QueryKey> = new Set<QueryKey>(['company', 'at', 'was', 'role', 'industry']);

/** What takes longer is tested after what rules out most at less effort. */
function effortOf(node: QueryNode): number {
  if (node.type === 'text') return 2;
  if (node.type === 'filter') return FAR.has(node.key) ? 1 : 0;
  return node.type === 'not' ? effortOf(node.node) : Math.max(...node.nodes.map(effortOf));
}

function testOf(node: QueryNode, filters: ReadonlyMap<FilterNode, KindTests>, words: WordsFound): Test {
  switch (node.type) {
    case 'filter': {
      const tests = filters.get(node) ?? {};
      return (record) => {
        // The test of a kind takes records of that kind, which the compiler cannot follow by name.
        const test = tests[record.kind] as ((one: SearchRecord) => boolean) | undefined;
        return test?.(record) ?? false;
      };
    }
    case 'text':
      return textTest(node, words.get(node));
    case 'not': {
      const test = testOf(node.node, filters, words);
      return (record, among) => !test(record, among);
    }
    default: {
      const tests = node.nodes.toSorted((a, b) => effortOf(a) - effortOf(b)).map((one) => testOf(one, filters, words));
      return node.type === 'all'
        ? (record, among) => tests.every((test) => test(record, among))
        : (record, among) => tests.some((test) => test(record, among));
    }
  }
}

/** Where the index was not asked, or is not up to the book, people and companies are found by the words of their lines. */
function textTest({ text, phrase }: TextNode, found: Found | undefined): Test {
  const begins = beginsWords(text);
  const stands = `${asWords(text).trimEnd()} `;
  return (record, among) => {
    if (found && (found === among || found.get(record.kind, record.id))) return true;
    if (found?.complete) return false;
    if (record.kind !== 'person' && record.kind !== 'company') return false;
    return phrase ? `${record.node.words} `.includes(stands) : begins(record.node.words);
  };
}
