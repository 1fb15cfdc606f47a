import { z } from 'zod';
import { JobId } from './ids.ts';
import { BookStatus } from './methods/book.ts';

/** What the data side tells on its own. */
export const events = {
  /** Records changed, here or by another process. */
  'book.changed': z.object({ tables: z.array(z.string()) }),
  'book.status': BookStatus,
  'job.progress': z.object({
    jobId: JobId,
    phase: z.enum(['reading', 'comparing', 'backing_up', 'writing', 'indexing']),
    done: z.number(),
    /** Null while unknown. */
    total: z.number().nullable(),
  }),
  /** Quick capture is asked for from outside the window. Told by the desktop face only. */
  'window.capture': z.object({}),
  /** The window is to show a view: a path of the page. Told by the desktop face only. */
  'window.go': z.object({ path: z.string().startsWith('/') }),
} satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
export type EventMap = { [E in EventName]: EventPayload<E> };
