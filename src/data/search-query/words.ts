import type { SearchHit, SearchKind } from '../../contract/index.ts';
import type { TextNode } from '../../domain/query/syntax.ts';
import type { Book } from '../book.ts';
import { type DocumentKey, idOf, keyOf, kindOf, type SourceTable } from '../search/keys.ts';
import { readSources, type Source } from '../search/sources.ts';
import { asWords } from './names.ts';

/** Of words beside filters, so many hits of the index are looked through. */
export const MOST_HITS = 300;

/** What the index has on some words: hits by kind and id. */
export interface Found {
  readonly hits: ReadonlyMap<string, SearchHit>;
  /** The index had as many as were asked for. */
  readonly more: boolean;
  readonly complete: boolean;
}

export const recordKey = (kind: SearchKind, id: string): string => `${kind} ${id}`;

/** Asks the index for words; of a phrase it finds the words, and what reads differently is left out here. */
export async function findWords(book: Book, text: TextNode, kinds: readonly SearchKind[]): Promise<Found> {
  const found = await askIndex(book, text.text, kinds, MOST_HITS);
  return text.phrase ? { ...found, hits: withPhrase(book, found.hits, text.text) } : found;
}

/** The best hits of the index, best first. */
export async function askIndex(book: Book, text: string, kinds: readonly SearchKind[], limit: number): Promise<Found> {
  const { hits, complete } = await book.search.query({ text, kinds: [...kinds], limit });
  const byKey = new Map(hits.map((hit) => [recordKey(hit.kind, hit.id), hit]));
  return { hits: byKey, more: hits.length >= limit, complete };
}

function withPhrase(book: Book, hits: ReadonlyMap<string, SearchHit>, phrase: string): Map<string, SearchHit> {
  const sources = sourcesOf(
    book,
    [...hits.values()].map(({ kind, id }) => ({ kind, id })),
  );
  const wanted = `${asWords(phrase).trimEnd()} `;
  const kept = [...hits].filter(([key]) => {
    const fields = Object.values(sources.get(key)?.fields ?? {}).flat();
    return fields.some((field) => `${asWords(field)} `.includes(wanted));
  });
  return new Map(kept);
}

const TABLES: Record<SearchKind, readonly SourceTable[]> = {
  person: ['person'],
  company: ['company'],
  opportunity: ['opportunity'],
  interview: ['interview'],
  insight: ['insight'],
  note: ['note', 'interaction', 'introduction'],
};

/** How records read, by kind and id; what is gone is left out. */
export function sourcesOf(
  { db }: Book,
  records: readonly { readonly kind: SearchKind; readonly id: string }[],
): Map<string, Source> {
  const keys: DocumentKey[] = records.flatMap(({ kind, id }) => TABLES[kind].map((table) => keyOf(table, id)));
  return new Map([...readSources(db, keys)].map(([key, source]) => [recordKey(kindOf(key), idOf(key)), source]));
}
