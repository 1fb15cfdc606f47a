import type { LocalDate } from '../../contract/index.ts';
import { SEARCH_FIELDS, type SearchField } from '../../domain/search-rank.ts';
import { eachTerm, initialsOf, lettersOf as singleLettersOf } from '../../domain/search-terms.ts';
import { type DocumentKey, groupOf, kindOf } from './keys.ts';
import type { Source } from './sources.ts';

/** A document as the index takes it: each field's terms, on a line each, as often as they occur. */
export interface IndexDocument extends Record<SearchField, string> {
  readonly id: DocumentKey;
  readonly on: LocalDate | null;
  /** Letters of a name; 0 of a text. */
  readonly titleLength: number;
}

/** What a document weighs besides its terms. */
export type DocumentFacts = Pick<IndexDocument, 'id' | 'on' | 'titleLength'>;

export function factsOf(id: DocumentKey, source: Source): DocumentFacts {
  return { id, on: source.on, titleLength: groupOf(id) === 'names' ? source.title.length : 0 };
}

/** Calls `visit` with every term of a source, field by field. Names also have initials. */
export function eachTermOf(id: DocumentKey, source: Source, visit: (field: number, term: string) => void): void {
  for (let field = 0; field < SEARCH_FIELDS.length; field++) {
    const add = (term: string): void => visit(field, term);
    for (const text of source.fields[SEARCH_FIELDS[field]!]) eachTerm(text, add);
    if (field === 0 && groupOf(id) === 'names') for (const term of initialsOf(source.title)) add(term);
    if (field === 0 && kindOf(id) === 'person') for (const term of singleLettersOf(source.title)) add(term);
  }
}

export function documentOf(id: DocumentKey, source: Source): IndexDocument {
  const terms: string[][] = SEARCH_FIELDS.map(() => []);
  eachTermOf(id, source, (field, term) => {
    terms[field]!.push(term);
  });
  const [name, role, about, body] = terms.map((own) => own.join('\n')) as [string, string, string, string];
  return { ...factsOf(id, source), name, role, about, body };
}

/** Letters of a source's texts: a measure of how long taking it in lasts. */
export function lettersOf(source: Source): number {
  let letters = 0;
  for (const field of SEARCH_FIELDS) for (const text of source.fields[field]) letters += text.length;
  return letters;
}
