import { SEARCH_FIELDS, type SearchField } from '../../domain/search-rank.ts';
import { tokens } from '../../domain/search-text.ts';
import type { Pace } from '../pace.ts';
import type { DocumentKey } from './keys.ts';
import type { IndexDocument } from './shard.ts';
import type { Source } from './sources.ts';

/** Tokens taken between looks at the clock. */
const STEP = 256;

/** The terms of a source, field by field; a note of a million letters is taken in steps. */
export async function documentOf(key: DocumentKey, source: Source, pace: Pace): Promise<IndexDocument> {
  const terms = { name: '', role: '', about: '', body: '' } satisfies Record<SearchField, string>;
  for (const field of SEARCH_FIELDS) terms[field] = await termsOf(source.fields[field], pace);
  return { id: key, on: source.on, ...terms };
}

async function termsOf(texts: readonly string[], pace: Pace): Promise<string> {
  const terms = new Set<string>();
  let seen = 0;
  for (const text of texts) {
    for (const token of tokens(text)) {
      for (const term of token.terms) terms.add(term);
      if (++seen % STEP === 0 && pace.due) await pace.breathe();
    }
  }
  return [...terms].join('\n');
}
