import type { SearchHit } from '../../../../contract/index.ts';

/** Text as it is compared: without case and diacritics. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const words = (text: string) =>
  fold(text)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);

export const hitName = (hit: SearchHit): string => hit.title.map((run) => run.text).join('');

/**
 * The search hits that what was typed after `@` can still mean. While it is one word, the search's
 * own tolerance counts; from the second word on each must begin a word of the name, so that the
 * sentence going on after a mention does not keep the menu open.
 */
export function mentionHits(query: string, hits: readonly SearchHit[]): SearchHit[] {
  const typed = words(query);
  const named = hits.filter((hit) => hit.kind === 'person' || hit.kind === 'company');
  if (typed.length < 2) return named;
  return named.filter((hit) => {
    const name = words(hitName(hit));
    return typed.every((word) => name.some((part) => part.startsWith(word)));
  });
}

/** Whether what was typed looks like a name rather than the rest of a sentence. */
export function looksLikeName(query: string): boolean {
  const typed = query.trim().split(/\s+/).filter(Boolean);
  if (typed.length === 0 || typed.length > 4) return false;
  return typed.length === 1 || typed.every((word) => !/^\p{Ll}/u.test(word));
}
