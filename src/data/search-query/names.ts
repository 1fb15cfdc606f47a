import type { CompanyId, PersonId } from '../../contract/index.ts';
import { nearest } from '../../domain/query/nearest.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { prepared } from '../sqlite/prepared.ts';
import { companyNamesOf } from '../who/names-of.ts';

/** What a name means; when it means nothing, `suggestion` is the nearest there is. */
export interface Named<Id> {
  readonly ids: ReadonlySet<Id>;
  readonly suggestion: string | null;
}

/** A test of folded words, each after a space: every word wanted begins one of them. */
export function beginsWords(wanted: string): (words: string) => boolean {
  const terms = fold(wanted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((term) => ` ${term}`);
  return (words) => terms.length > 0 && terms.every((term) => words.includes(term));
}

/** Titles and places come again and again, and folding them takes far longer than finding them here. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** Any text as `beginsWords` tests it. */
export const wordsOf = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** The same of a short text, remembered. */
export function asWords(text: string | null): string {
  if (text === null) return '';
  let words = folded.get(text);
  if (words === undefined) {
    words = wordsOf(text);
    if (folded.size >= MOST_FOLDED) folded.clear();
    folded.set(text, words);
  }
  return words;
}

/** Companies by name, alias, former name or domain, and all whose names have words that begin so. */
export async function companiesCalled(book: Book, name: string): Promise<Named<CompanyId>> {
  const called = await companyNamesOf(book).called(name);
  const ids = new Set<CompanyId>();
  if (called) ids.add(called);
  const pace = new Pace();
  const begins = beginsWords(name);
  for (const node of book.network.companies.values()) {
    if (begins(asWords(node.base.name))) ids.add(node.base.id);
    if (pace.due) await pace.breathe();
  }
  if (ids.size > 0) return { ids, suggestion: null };
  const { company, suggestions } = await companyNamesOf(book).resolve(name);
  return { ids, suggestion: (company ?? suggestions[0])?.name ?? null };
}

/** People whose names have words that begin so. */
export async function peopleCalled(book: Book, name: string): Promise<Named<PersonId>> {
  const pace = new Pace();
  const begins = beginsWords(name);
  const ids = new Set<PersonId>();
  for (const [id, { sortKey }] of book.network.people) {
    if (begins(` ${sortKey}`)) ids.add(id);
    if (pace.due) await pace.breathe();
  }
  if (ids.size > 0) return { ids, suggestion: null };
  const names = new Set<string>();
  for (const { row } of book.network.people.values()) for (const word of row.name.split(/\s+/)) names.add(word);
  return { ids, suggestion: nearest(name, names) };
}

/** Names of the tags called so, or that begin so. */
export function tagsCalled(book: Book, name: string): Named<string> {
  const wanted = fold(name.trim());
  const all = prepared<[], string>(book.db, 'SELECT name FROM tag ORDER BY name').pluck().all() as string[];
  const exact = all.filter((tag) => fold(tag) === wanted);
  const found = exact.length > 0 ? exact : all.filter((tag) => beginsWords(name)(asWords(tag)));
  return {
    ids: new Set(found),
    suggestion: found.length > 0 ? null : (nearest(name, all) ?? nearestInside(name, all)),
  };
}

/** The name that has the word nearest to a mistyped one. */
function nearestInside(written: string, names: readonly string[]): string | null {
  const byWord = new Map(names.flatMap((name) => name.split(/\s+/).map((word) => [word, name])));
  return byWord.get(nearest(written, byWord.keys()) ?? '') ?? null;
}
