import { z } from 'zod';
import { Instant, LocalDate } from '../dates.ts';
import { BatchId } from '../ids.ts';
import { command, query } from '../method.ts';

export const TrashKind = z.enum([
  'person',
  'company',
  'interaction',
  'interview',
  'note',
  'opportunity',
  'compensation',
  'insight',
  'introduction',
]);
export type TrashKind = z.infer<typeof TrashKind>;

/** A record in the trash without which another one is not whole. */
export const TrashNeed = z.object({ id: z.uuid(), kind: TrashKind, name: z.string() });
export type TrashNeed = z.infer<typeof TrashNeed>;

export const TrashItem = z.object({
  id: z.uuid(),
  kind: TrashKind,
  name: z.string(),
  deletedAt: Instant,
  purgedOn: LocalDate,
  /** What comes back with it, and goes for good with it. */
  with: z.array(
    z.object({
      kind: z.enum(['interaction', 'interview', 'note', 'employment', 'follow_up', 'introduction', 'opportunity']),
      count: z.number(),
    }),
  ),
  /** What it hangs on that is in the trash as well. */
  needs: z.array(TrashNeed),
});
export type TrashItem = z.infer<typeof TrashItem>;

export const trashMethods = {
  'trash.list': query(
    'What is in the trash and when it goes for good, newest first.',
    z.object({
      text: z.string().max(200).default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    z.object({ total: z.number(), items: z.array(TrashItem) }),
  ),
  'trash.restore': command(
    'Take records back out of the trash, or all of them, with what hangs on them.',
    z
      .object({
        ids: z.array(z.uuid()).min(1).max(50_000).optional(),
        all: z.boolean().default(false),
        /** Also what they need that is in the trash: the company somebody works at. */
        withNeeded: z.boolean().default(false),
      })
      .refine(({ ids, all }) => all !== (ids !== undefined), 'Either ids or all.'),
    z.object({
      batch: BatchId.nullable(),
      restored: z.number(),
      /** What they need that stays in the trash. */
      needs: z.array(TrashNeed),
    }),
  ),
  'trash.empty': command(
    'Delete what is in the trash for good. This cannot be undone.',
    z.object({}),
    z.object({ purged: z.number() }),
  ),
};
