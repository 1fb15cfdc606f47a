import { z } from 'zod';
import { Warmth } from '../entities.ts';
import { query } from '../method.ts';

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

export const searchMethods = {
  'search.query': query(
    'Full-text search over people, companies, interviews and notes, best first.',
    z.object({
      text: z.string().max(1_000),
      kinds: z.array(SearchKind).default([]),
      limit: z.number().int().min(1).max(200).default(20),
    }),
    z.object({ hits: z.array(SearchHit), /** False while the index is being built. */ complete: z.boolean() }),
  ),
};
