import { countWaiting } from '../../domain/reminders/urgent.ts';
import { withBook } from '../book.ts';
import { either, type Outcome } from '../outcome.ts';
import { dueWords } from '../words/due.ts';
import type { Context } from './context.ts';

/** `kith due`: what waits for the user today. Empty when nothing does, whatever is to come. */
export function dueCommand({ book: path, terminal }: Context): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) =>
    either(await book.ask('today.list', {}), (today) => ({
      text: () => dueWords(today, terminal),
      empty: countWaiting(today) === 0,
    })),
  );
}
