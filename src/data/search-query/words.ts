import type { SearchKind } from '../../contract/index.ts';
import type { TextNode } from '../../domain/query/syntax.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import type { Ranked } from '../search/best.ts';
import { type DocumentKey, idOf, keyOf, kindOf, type SourceTable } from '../search/keys.ts';
import { readSources, type Source } from '../search/sources.ts';
import { Found } from './found.ts';
import { asWords, wordsOf } from './names.ts';

/** Texts read at once. */
const SLICE = 50;

/** All of some kinds that have some words; of a phrase, in that order. */
export async function findWords(
  book: Book,
  { text, phrase }: Pick<TextNode, 'text' | 'phrase'>,
  kinds: readonly SearchKind[],
): Promise<Found> {
  if (kinds.length === 0) return new Found([], true);
  const { ranked, complete } = await book.search.findAll({ text, kinds: [...kinds] });
  return new Found(phrase ? await withPhrase(book, ranked, text) : ranked, complete);
}

async function withPhrase(book: Book, ranked: readonly Ranked[], phrase: string): Promise<Ranked[]> {
  const wanted = `${asWords(phrase).trimEnd()} `;
  const pace = new Pace();
  const having: Ranked[] = [];
  for (let at = 0; at < ranked.length; at += SLICE) {
    const slice = ranked.slice(at, at + SLICE);
    const sources = readSources(
      book.db,
      slice.map(({ key }) => key),
    );
    for (const one of slice) {
      const fields = Object.values(sources.get(one.key)?.fields ?? {}).flat();
      if (fields.some((field) => `${wordsOf(field)} `.includes(wanted))) having.push(one);
    }
    if (pace.due) await pace.breathe();
  }
  return having;
}

const TABLES: Record<SearchKind, readonly SourceTable[]> = {
  person: ['person'],
  company: ['company'],
  opportunity: ['opportunity'],
  interview: ['interview'],
  insight: ['insight'],
  note: ['note', 'interaction', 'introduction'],
};

export const recordKey = (kind: SearchKind, id: string): string => `${kind} ${id}`;

/** How records read, by kind and id; what is gone is left out. */
export function sourcesOf(
  { db }: Book,
  records: readonly { readonly kind: SearchKind; readonly id: string }[],
): Map<string, Source> {
  const keys: DocumentKey[] = records.flatMap(({ kind, id }) => TABLES[kind].map((table) => keyOf(table, id)));
  return new Map([...readSources(db, keys)].map(([key, source]) => [recordKey(kindOf(key), idOf(key)), source]));
}
