import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyRef, PersonRef } from '../entities.ts';
import { query } from '../method.ts';

/** A person with where they are. */
const Placed = z.object({
  person: PersonRef,
  title: z.string().nullable(),
  company: CompanyRef.nullable(),
  lastContactOn: LocalDate.nullable(),
});

/** Somebody over whom much of the network is tied together. */
export const Bridge = Placed.extend({
  /** Companies whose people they tie together, the two with the most ties first. */
  between: z.array(CompanyRef).min(2),
  /** How much leads over them, 1 for whom the most does. */
  share: z.number(),
  /** How much those they are tied to are tied to each other (Burt): low is who joins people strange to each other. */
  constraint: z.number(),
});
export type Bridge = z.infer<typeof Bridge>;

/** A tie that was strong once. */
export const DormantTie = Placed.extend({
  peakOn: LocalDate,
  /** The strength then, 0 to 1. */
  peak: z.number(),
});
export type DormantTie = z.infer<typeof DormantTie>;

/** A weak tie among people the user knows. */
export const WeakTie = Placed.extend({ mutual: z.number() });
export type WeakTie = z.infer<typeof WeakTie>;

/** A company that is lost with one person. */
export const SinglePoint = z.object({
  company: CompanyRef,
  /** How many people there the book has. */
  people: z.number(),
  /** The one of them the user is in touch with. */
  through: Placed,
});
export type SinglePoint = z.infer<typeof SinglePoint>;

/** How other programs read a network. */
export const GraphFormat = z.enum(['graphml', 'gexf']);
export type GraphFormat = z.infer<typeof GraphFormat>;

export const networkMethods = {
  'network.review': query(
    'Who matters in the network: bridges, ties worth waking, weak ties worth a word, and companies that hang on one person.',
    z.object({ limit: z.number().int().min(1).max(100).default(10) }),
    z.object({
      bridges: z.array(Bridge),
      dormant: z.array(DormantTie),
      weak: z.array(WeakTie),
      singlePoints: z.array(SinglePoint),
    }),
  ),
  'graph.export': query(
    'The network as a file for other programs: people with company, warmth, strength and territory, ties with their weight.',
    z.object({ format: GraphFormat }),
    z.object({ fileName: z.string(), content: z.string() }),
  ),
};
