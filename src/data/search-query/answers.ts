import type { MethodOutput, ParsedInput, PersonId, SearchHit, SearchKind } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { Source } from '../search/sources.ts';
import { type Evaluated, evaluate, type Listed } from './evaluate.ts';
import { recordKey, sourcesOf } from './words.ts';

/** Searches kept as evaluated while the book does not change, for the next pages and for counts. */
const KEPT = 40;
/** Of all of them together so many records; more would take much room. */
const KEPT_RECORDS = 200_000;
/** Letters of a text shown where no word was asked for. */
const BEGINNING = 140;
/** So many hits the index is asked for at once; a list that goes on asks for more. */
const STEP = 100;
/** Beyond so many hits of words alone nobody reads on. */
const MOST_PLAIN = 1_000;

interface Kept {
  readonly of: string;
  readonly answers: Map<string, Promise<Evaluated>>;
  /** How many records each of them has, once that is known. */
  readonly sizes: Map<string, number>;
}
const keptOf = new WeakMap<Book, Kept>();

/** A search evaluated, from memory when it was before and nothing has changed since. */
export function evaluated(book: Book, text: string, kinds: readonly SearchKind[], atMost: number): Promise<Evaluated> {
  const entry = book.db.prepare<[], number | null>('SELECT max(seq) FROM local_journal').pluck().get() ?? 0;
  const of = `${entry} ${book.network.version} ${book.network.today}`;
  let kept = keptOf.get(book);
  if (kept?.of !== of) {
    kept = { of, answers: new Map(), sizes: new Map() };
    keptOf.set(book, kept);
  }
  const { answers, sizes } = kept;
  const key = JSON.stringify([text, kinds, atMost]);
  const known = answers.get(key);
  if (known) return known;
  const answer = evaluate(book, text, kinds, atMost);
  answers.set(key, answer);
  const forget = (one: string) => answers.delete(one) && sizes.delete(one);
  const trim = () => {
    let records = sizes.values().reduce((sum, size) => sum + size, 0);
    for (const oldest of answers.keys()) {
      if (oldest === key || (answers.size <= KEPT && records <= KEPT_RECORDS)) break;
      records -= sizes.get(oldest) ?? 0;
      forget(oldest);
    }
  };
  answer.then(
    ({ found, complete }) => {
      // What the index was not ready for is asked again.
      if (!complete) return forget(key);
      sizes.set(key, found.length);
      return trim();
    },
    // What failed must be tried again.
    () => forget(key),
  );
  return answer;
}

/** A window on what a search finds, put into words. */
export async function answerSearch(
  book: Book,
  { text, kinds, offset, limit }: ParsedInput<'search.query'>,
): Promise<MethodOutput<'search.query'>> {
  const wanted = offset + limit + 1;
  const atMost = Math.min(MOST_PLAIN, wanted <= STEP ? wanted : Math.ceil(wanted / STEP) * STEP);
  const { reading, found, more, complete } = await evaluated(book, text, kinds, atMost);
  const hits = await hitsOf(book, found.slice(offset, offset + limit));
  return { hits, total: found.length, more, complete, reading };
}

async function hitsOf(book: Book, listed: readonly Listed[]): Promise<SearchHit[]> {
  const shown = await book.search.show(listed.flatMap(({ ranked }) => ranked ?? []));
  const byKey = new Map(shown.map((hit) => [recordKey(hit.kind, hit.id), hit]));
  const bare = listed.filter(({ ranked }) => !ranked);
  const sources = bare.length > 0 ? sourcesOf(book, bare) : new Map<string, Source>();
  return listed.flatMap(({ kind, id, ranked }) => {
    const key = recordKey(kind, id);
    if (ranked) return byKey.get(key) ?? [];
    const source = sources.get(key);
    return source ? bareHit(book, kind, source) : [];
  });
}

/** Of a record that filters found: nothing is marked. */
function bareHit({ network }: Book, kind: SearchKind, { id, title, subtitle, page, fields }: Source): SearchHit {
  const beginning = fields.body[0]?.slice(0, BEGINNING) ?? null;
  return {
    kind,
    id,
    title: [{ text: title, match: false }],
    subtitle,
    snippet: beginning ? [{ text: beginning, match: false }] : null,
    warmth: kind === 'person' ? network.personRef(id as PersonId).warmth : null,
    page,
    score: 0,
  };
}
