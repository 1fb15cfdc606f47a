import { z } from 'zod';
import { Instant } from '../dates.ts';
import { KithErrorShape } from '../errors.ts';
import { command, query } from '../method.ts';

export const BookStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('opening'), path: z.string() }),
  z.object({
    state: z.literal('open'),
    path: z.string(),
    /** A throw-away book of the sample network. */
    sample: z.boolean(),
    people: z.number(),
    companies: z.number(),
    interviews: z.number(),
    notes: z.number(),
    /** What Ctrl+Z would undo, in the words of the journal; null when there is nothing. */
    undo: z.string().nullable(),
    redo: z.string().nullable(),
  }),
  z.object({ state: z.literal('failed'), path: z.string(), error: KithErrorShape }),
]);
export type BookStatus = z.infer<typeof BookStatus>;

export const Backup = z.object({
  path: z.string(),
  takenAt: Instant,
  bytes: z.number(),
  reason: z.enum(['daily', 'import', 'migration', 'manual', 'restore']),
});
export type Backup = z.infer<typeof Backup>;

/** Answered whether or not a book is open. */
export const bookMethods = {
  'book.status': query('Which book is open, or why none is.', z.object({}), BookStatus),
  'book.retry': command('Try again to open the book that failed.', z.object({}), BookStatus),
  'book.openSample': command('Open a throw-away book with the sample network.', z.object({}), BookStatus),
  'book.openDefault': command('Leave the sample network and open the own book.', z.object({}), BookStatus),
  'backup.list': query('Backups of this book, newest first.', z.object({}), z.object({ backups: z.array(Backup) })),
  'backup.create': command('Make a backup now.', z.object({}), z.object({ backup: Backup })),
  'backup.restore': command(
    'Verify a backup, set the present book aside and put the backup in its place.',
    z.object({ path: z.string() }),
    z.object({ status: BookStatus, setAside: z.string().nullable() }),
  ),
};
