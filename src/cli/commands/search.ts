import { setTimeout as sleep } from 'node:timers/promises';
import type { MethodOutput, SearchKind } from '../../contract/index.ts';
import { type Book, withBook } from '../book.ts';
import { either, type Outcome } from '../outcome.ts';
import { queryErrorWords, searchWords } from '../words/search.ts';
import type { Context } from './context.ts';

export interface SearchOptions {
  readonly kind?: SearchKind[];
  readonly limit: number;
}

/** How long to wait for an index that is being built, in milliseconds. */
const patience = 120_000;

/** Searches, and again until the index is complete: a command is run once, so its answer must be whole. */
export async function completeSearch(book: Book, text: string, { kind, limit }: SearchOptions, { terminal }: Context) {
  const input = { text, ...(kind && { kinds: kind }), limit };
  const until = Date.now() + patience;
  let answer = await book.ask('search.query', input);
  while (answer.ok && !answer.data.complete && Date.now() < until) {
    terminal.progress('Building the search index…');
    await sleep(100);
    answer = await book.ask('search.query', input);
  }
  terminal.progress('');
  if (answer.ok) for (const error of answer.data.reading.errors) terminal.note(queryErrorWords(error));
  return answer;
}

/** `kith search`: full-text search. Empty when nothing matched. */
export function searchCommand(text: string, options: SearchOptions, context: Context): Promise<Outcome> {
  return withBook({ path: context.book, create: false }, async (book) =>
    either(await completeSearch(book, text, options, context), (data: MethodOutput<'search.query'>) => ({
      text: () => searchWords(text, data.hits, options.limit, context.terminal),
      empty: data.hits.length === 0,
    })),
  );
}
