import type { Instant, Reminder } from '../../../contract/index.ts';
import type { Client } from '../../transport/types.ts';

/** However far the next reminder is: the clock may jump, and the machine may have slept. */
const LONGEST = 60_000;
/** Asking is itself a write, which is told as a change. */
const SHORTEST = 1_000;

interface TellerOptions {
  readonly client: Pick<Client, 'call' | 'on'>;
  /** Whether what is shown now would be seen. */
  readonly able: () => boolean;
  readonly show: (reminder: Reminder) => void;
}

/**
 * Asks the book what is to be told, at once, when the page is shown, when the book changes, when the next
 * thing is due and at least once a minute; shows it and says that it was shown. The book gives a reminder to
 * one caller alone, so of several tabs one tells it. Returns a function that stops it.
 */
export function tellReminders({ client, able, show }: TellerOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking = false;
  let stopped = false;

  const askIn = (wait: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void ask(), wait);
  };
  const untilNext = (nextAt: Instant | null) => {
    const wait = nextAt === null ? LONGEST : Date.parse(nextAt) - Date.now();
    return Math.min(LONGEST, Math.max(SHORTEST, wait));
  };
  const ask = async () => {
    if (asking || stopped) return;
    if (!able()) return askIn(LONGEST);
    asking = true;
    askedAt = Date.now();
    let next = LONGEST;
    try {
      const { reminders, nextAt } = await client.call('reminder.take', {});
      next = untilNext(nextAt);
      for (const reminder of reminders) show(reminder);
      if (reminders.length > 0) await client.call('reminder.shown', { ids: reminders.map(({ id }) => id) });
    } catch {
      // No book is open, or Kith has ended: the page says so elsewhere. What was taken comes again.
    } finally {
      asking = false;
      askIn(next);
    }
  };
  const askSoon = () => {
    if (!asking) askIn(Math.max(0, Math.min(SHORTEST, askedAt + SHORTEST - Date.now())));
  };

  const stopListening = client.on('book.changed', askSoon);
  document.addEventListener('visibilitychange', askSoon);
  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopListening();
    document.removeEventListener('visibilitychange', askSoon);
  };
}
