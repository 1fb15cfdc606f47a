import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { Line, Warmth } from '../entities.ts';
import { BatchId, SavedSearchId } from '../ids.ts';
import { command, query } from '../method.ts';

export const SearchKind = z.enum(['person', 'company', 'interview', 'note', 'opportunity', 'insight']);
export type SearchKind = z.infer<typeof SearchKind>;

/** Text in runs; the runs that matched are marked. Joined, they are the text. */
export const Marked = z.array(z.object({ text: z.string(), match: z.boolean() }));
export type Marked = z.infer<typeof Marked>;

export const SearchHit = z.object({
  kind: SearchKind,
  id: z.uuid(),
  title: Marked,
  /** Role and company of a person, place of a company, date of an interview or note. */
  subtitle: z.string().nullable(),
  /** Where the words stand in the text; null when they are all in the title. */
  snippet: Marked.nullable(),
  /** People only. */
  warmth: Warmth.nullable(),
  /** For a note: the page it is on. */
  page: z.object({ kind: z.enum(['person', 'company', 'interview', 'opportunity']), id: z.uuid() }).nullable(),
  score: z.number(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** What a search can be narrowed by: `company:nubank`. */
export const QueryKey = z.enum([
  'kind',
  'name',
  'company',
  'at',
  'was',
  'role',
  'tag',
  'place',
  'industry',
  'warmth',
  'met',
  'last',
  'due',
  'on',
  'has',
  'stage',
  'outcome',
  'by',
]);
export type QueryKey = z.infer<typeof QueryKey>;

/** One part of a query as it was understood, and where in the text it stands (UTF-16 units, `to` exclusive). */
export const QueryChip = z.object({
  /** Null is words or a phrase. */
  key: QueryKey.nullable(),
  /** The value or the words, without quotes. */
  text: z.string(),
  negated: z.boolean(),
  /** The days a date means, both included; an end that is null is open. */
  days: z.object({ from: LocalDate.nullable(), to: LocalDate.nullable() }).nullable(),
  from: z.number().int(),
  to: z.number().int(),
});
export type QueryChip = z.infer<typeof QueryChip>;

/** What in a query is not understood; the rest is searched for all the same. */
export const QueryError = z.object({
  code: z.enum([
    'unknown_key', // nothing can be searched by this; taken as a word
    'missing_value', // `company:` and nothing after it
    'unknown_value', // no such kind, warmth, stage, …
    'unknown_name', // nobody, no company or no tag in the book is called so
    'bad_date',
    'open_quote', // taken as closed at the end
    'open_paren', // likewise
    'stray_paren', // left out
    'dangling_operator', // `or` with nothing after it; left out
    'too_deep', // more parentheses than anybody needs
    'other_kind', // the kind asked for never has this; it finds none of them
  ]),
  /** The word as it was typed, and where it stands. */
  word: z.string(),
  from: z.number().int(),
  to: z.number().int(),
  /** What may have been meant: takes the word's place. */
  suggestion: z.string().nullable(),
});
export type QueryError = z.infer<typeof QueryError>;

export const QueryReading = z.object({ chips: z.array(QueryChip), errors: z.array(QueryError) });
export type QueryReading = z.infer<typeof QueryReading>;

export const QueryCompletion = z.object({
  /** What to write between `from` and `to` of the text. */
  insert: z.string(),
  /** The value without quotes, or the key. */
  text: z.string(),
  /** People, companies or records that have it; null for a key. */
  count: z.number().nullable(),
});
export type QueryCompletion = z.infer<typeof QueryCompletion>;

export const SavedSearch = z.object({
  id: SavedSearchId,
  name: z.string(),
  text: z.string(),
  /** What it finds now. */
  count: z.number(),
  /** The count is at least this: words found more than were looked through. */
  more: z.boolean(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

const QueryText = z.string().max(1_000);
const Batch = z.object({ batch: BatchId.nullable() });

export const searchMethods = {
  'search.query': query(
    'People, companies, opportunities, interviews, notes and insights that fit words and filters (`company:acme tag:friend last:>90d`), best first.',
    z.object({
      text: QueryText,
      kinds: z.array(SearchKind).default([]),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(20),
    }),
    z.object({
      hits: z.array(SearchHit),
      /** How many there are in all; as many as were looked through when `more`. */
      total: z.number(),
      more: z.boolean(),
      /** False while the index is being built. */
      complete: z.boolean(),
      reading: QueryReading,
    }),
  ),
  'search.read': query(
    'How a query is understood, and what of it is not, without asking it; with a kind, as the filter of a list of that kind.',
    z.object({ text: QueryText, kind: SearchKind.optional() }),
    QueryReading,
  ),
  'search.complete': query(
    'What may be written next at a place in a query: keys, or the values of a key, commonest first.',
    z.object({
      text: QueryText,
      caret: z.number().int().min(0).max(1_000),
      limit: z.number().int().min(1).max(50).default(8),
    }),
    z.object({ from: z.number().int(), to: z.number().int(), completions: z.array(QueryCompletion) }),
  ),
  'savedSearch.list': query(
    'Saved searches by name, with how much each finds now.',
    z.object({}),
    z.object({ searches: z.array(SavedSearch) }),
  ),
  'savedSearch.save': command(
    'Keep a search under a name; with an id, change one.',
    z.object({ id: SavedSearchId.optional(), name: Line, text: QueryText.trim().min(1) }),
    Batch.extend({ id: SavedSearchId }),
  ),
  'savedSearch.delete': command('Delete a saved search.', z.object({ id: SavedSearchId }), Batch),
};
