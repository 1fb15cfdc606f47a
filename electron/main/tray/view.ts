import type { Dispatch, LocalDate, ReminderState, Today, TodayItem } from '../../../src/contract/index.ts';
import { mostUrgent } from '../../../src/domain/reminders/urgent.ts';
import { type Reader, urgentWords } from '../../../src/domain/reminders/words.ts';

/** A thing that waits, as the tray's menu names it. */
export interface TrayThing {
  readonly item: TodayItem;
  readonly label: string;
  /** Where the window shows it. */
  readonly path: string;
}

/** What the tray tells. */
export interface TrayView {
  readonly today: LocalDate;
  /** How many things wait. */
  readonly waiting: number;
  /** The most urgent ones. */
  readonly things: readonly TrayThing[];
  /** Null when reminders are off altogether. */
  readonly paused: boolean | null;
}

const named = 5;
/** In characters; systems cut longer entries anywhere, or make the menu as wide. */
const widest = 70;

/** @returns null when no book can be read */
export async function readView(dispatch: Dispatch, reader: Reader): Promise<TrayView | null> {
  const [list, state] = await Promise.all([dispatch('today.list', {}), dispatch('reminder.state', {})]);
  if (!list.ok || !state.ok) return null;
  const today = list.data as Today;
  const { on, pausedUntil, waiting } = state.data as ReminderState;
  return {
    today: today.today,
    waiting,
    things: mostUrgent(today, named).map((thing) => {
      const { title, detail } = urgentWords(thing, reader);
      return { item: thing.item, path: thing.path, label: shorten(`${title} – ${detail}`) };
    }),
    paused: on ? pausedUntil !== null && pausedUntil > reader.now : null,
  };
}

const shorten = (label: string): string =>
  label.length <= widest ? label : `${label.slice(0, widest - 1).trimEnd()}…`;
