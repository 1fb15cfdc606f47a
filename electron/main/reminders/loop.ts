import type { Dispatch, Instant, MethodOutput, Reminder } from '../../../src/contract/index.ts';
import { coalesce } from '../coalesce.ts';

export interface ReminderLoop {
  /** Asks soon whether something is to be told. */
  check(): void;
  /** Tells nothing more. What was taken and not shown comes again at the next start. */
  stop(): void;
}

/** So long after a change it is asked; milliseconds. */
const settlesInMs = 400;
/** Sooner it is not asked again unasked. */
const soonestMs = 1_000;
/** Longer delays are the pulse's: a timer of more than 2³¹ ms fires at once. */
const longestMs = 3_600_000;

/**
 * Takes from the book what is to be told, and has it shown. Nothing is kept here, so neither sleep nor a crash
 * loses anything: each time the book says anew.
 *
 * @param show answers whether the system showed it
 */
export function startReminders(dispatch: Dispatch, show: (reminder: Reminder) => Promise<boolean>): ReminderLoop {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const schedule = (nextAt: Instant | null) => {
    clearTimeout(timer);
    if (nextAt === null || stopped) return;
    const delay = Math.max(soonestMs, Date.parse(nextAt) - Date.now());
    if (delay <= longestMs) timer = setTimeout(ask, delay);
  };
  const tell = async (reminder: Reminder) => {
    if (await show(reminder)) await dispatch('reminder.shown', { ids: [reminder.id] });
  };
  const { ask, stop } = coalesce(async () => {
    const answer = await dispatch('reminder.take', {});
    if (!answer.ok || stopped) return;
    const { reminders, nextAt } = answer.data as MethodOutput<'reminder.take'>;
    for (const reminder of reminders) void tell(reminder);
    schedule(nextAt);
  }, settlesInMs);
  return {
    check: ask,
    stop() {
      stopped = true;
      clearTimeout(timer);
      stop();
    },
  };
}
