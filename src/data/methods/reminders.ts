import type { Database } from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import type { Instant, Reminder, ReminderState, Settings, Today } from '../../contract/index.ts';
import { tomorrowAt } from '../../domain/reminders/hours.ts';
import { keyOf, type Thing } from '../../domain/reminders/keys.ts';
import { type Moment, momentOf } from '../../domain/reminders/moment.ts';
import {
  digestMayCome,
  type Plan,
  planReminders,
  type ReminderFacts,
  urgentKeys,
} from '../../domain/reminders/plan.ts';
import { countWaiting } from '../../domain/reminders/urgent.ts';
import type { Book } from '../book.ts';
import type { Handlers } from './handlers.ts';
import { claim, confirm, forgetOld, freeThings, readAnnouncements } from './reminder-announcements.ts';
import { readThankYous, readThings, readTimedInterviews } from './reminder-facts.ts';
import { reminderOf } from './reminder-told.ts';
import { readSettings } from './settings.ts';
import { todayHandlers } from './today.ts';

const PAUSED_UNTIL = 'remindersPausedUntil';

// What is written here is in no table of the user's, so it makes no batch to undo and no event.
export const reminderHandlers: Handlers<`reminder.${'take' | 'shown' | 'state' | 'pause'}`> = {
  async 'reminder.take'(book) {
    const situation = await lookAround(book);
    const seen = await planOver(book.db, situation);
    if (seen.tellings.length === 0) return { reminders: [], nextAt: seen.nextAt };
    const { result: plan } = await book.writer.write('Told what waits', async ({ db }) => {
      // Seen again now that nobody else can take anything.
      const planned = await planOver(db, situation);
      await claim(db, planned.tellings, situation.now);
      if (planned.tellings.some(({ kind }) => kind === 'digest')) await forget(db, situation);
      return planned;
    });
    const reminders: Reminder[] = [];
    for (const telling of plan.tellings) {
      const waiting = async () => countWaiting((await situation.waiting()).today);
      const reminder = await reminderOf(book, telling, situation.settings, waiting);
      if (reminder) reminders.push(reminder);
    }
    return { reminders, nextAt: plan.nextAt };
  },

  async 'reminder.shown'(book, { ids }) {
    await book.writer.write('Told what waits', ({ db }) => confirm(db, ids, book.clock.now()));
    return {};
  },

  'reminder.state': (book) => stateOf(book),

  async 'reminder.pause'(book, { until }) {
    const now = book.clock.now();
    const { digestAt } = await readSettings(book);
    const end = until === 'tomorrow' ? tomorrowAt(now, digestAt, Temporal.Now.timeZoneId()) : until;
    await book.writer.write('Paused reminders', async ({ trx }) => {
      await trx.deleteFrom('local_setting').where('id', '=', PAUSED_UNTIL).execute();
      if (end !== null)
        await trx
          .insertInto('local_setting')
          .values({ id: PAUSED_UNTIL, value: JSON.stringify(end) })
          .execute();
    });
    return stateOf(book);
  },
};

/** What one asking works with. */
interface Situation {
  readonly settings: Settings;
  readonly now: Instant;
  readonly moment: Moment;
  readonly urgent: Omit<ReminderFacts, 'things'>;
  /** All that waits; read when it is asked for, once. */
  readonly waiting: () => Promise<{ today: Today; things: readonly Thing[] }>;
}

async function lookAround(book: Book): Promise<Situation> {
  const settings = await readSettings(book);
  const now = book.clock.now();
  const moment = momentOf(now, Temporal.Now.timeZoneId(), settings, pausedUntil(book));
  const { today } = moment;
  const urgent = moment.silent
    ? { thankYous: [], interviews: [] }
    : { thankYous: readThankYous(book, settings, today), interviews: readTimedInterviews(book, today) };
  let waiting: ReturnType<Situation['waiting']> | undefined;
  const read = async () => {
    const list = await todayHandlers['today.list'](book, {});
    return { today: list, things: readThings(book, list) };
  };
  return {
    settings,
    now,
    moment,
    urgent,
    waiting() {
      waiting ??= read();
      return waiting;
    },
  };
}

/** @param db any connection; inside a write the writing one, which sees what others took before */
async function planOver(db: Database, { moment, settings, urgent, waiting }: Situation): Promise<Plan> {
  if (moment.silent) return planReminders(moment, { ...urgent, things: [] }, settings, new Map());
  const announced = readAnnouncements(db, urgentKeys(moment, urgent));
  const mayCome = digestMayCome(moment, announced);
  const things = mayCome ? await freeThings(db, (await waiting()).things, moment) : [];
  return planReminders(moment, { ...urgent, things }, settings, announced);
}

/** Once a day is enough. */
async function forget(db: Database, { urgent, waiting, now }: Situation): Promise<void> {
  const { things } = await waiting();
  forgetOld(db, new Set([...urgent.thankYous, ...things].map(keyOf)), now);
}

/** Null when there is no pause, or it is over. */
function pausedUntil(book: Book): Instant | null {
  const stored = book.db
    .prepare<[string], string>('SELECT value FROM local_setting WHERE id = ?')
    .pluck()
    .get(PAUSED_UNTIL);
  const until: Instant | null = stored === undefined ? null : JSON.parse(stored);
  return until !== null && Date.parse(until) > Date.parse(book.clock.now()) ? until : null;
}

async function stateOf(book: Book): Promise<ReminderState> {
  const [settings, today] = await Promise.all([readSettings(book), todayHandlers['today.list'](book, {})]);
  return { on: settings.reminders, pausedUntil: pausedUntil(book), waiting: countWaiting(today) };
}
