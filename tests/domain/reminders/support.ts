import type { Instant, LocalDate, PersonId } from '../../../src/contract/index.ts';
import { keyOf, type Thing } from '../../../src/domain/reminders/keys.ts';
import { momentOf, type ReminderSettings } from '../../../src/domain/reminders/moment.ts';
import {
  type Announcement,
  digestMayCome,
  type Plan,
  planReminders,
  type ReminderFacts,
  type Telling,
  urgentKeys,
} from '../../../src/domain/reminders/plan.ts';

export const settings: ReminderSettings = {
  reminders: true,
  digestAt: '09:00',
  quietFrom: '20:00',
  quietTo: '08:00',
  workingDays: [1, 2, 3, 4, 5],
  interviewLeadMinutes: 60,
};

export const nothing: ReminderFacts = { thankYous: [], interviews: [], things: [] };

export const due = (id: string, comesOn: LocalDate): Thing => ({ kind: 'cadence', id: id as PersonId, comesOn });

interface Row {
  readonly reminder: string;
  readonly takenAt: Instant;
  shown: boolean;
}

/** Keeps what was told as a book does, without the book. */
export class Ledger {
  readonly #rows = new Map<string, Row>();
  /** How often each key was shown. */
  readonly shown = new Map<string, number>();

  /** What a face that asks at a moment gets. */
  take(
    now: Instant,
    facts: ReminderFacts | ((today: LocalDate) => ReminderFacts),
    {
      zone = 'UTC',
      wishes = settings,
      pausedUntil = null,
    }: { zone?: string; wishes?: ReminderSettings; pausedUntil?: Instant | null } = {},
  ): Plan {
    const moment = momentOf(now, zone, wishes, pausedUntil);
    if (moment.silent) return planReminders(moment, nothing, wishes, new Map());
    const known = typeof facts === 'function' ? facts(moment.today) : facts;
    const announced = new Map<string, Announcement>();
    const look = (keys: string[]) => {
      for (const key of keys) {
        const row = this.#rows.get(key);
        if (row) announced.set(key, row);
      }
    };
    look(urgentKeys(moment, known));
    const mayCome = digestMayCome(moment, announced);
    if (mayCome) look(known.things.map(keyOf));
    const plan = planReminders(moment, mayCome ? known : { ...known, things: [] }, wishes, announced);
    for (const { id, keys } of plan.tellings)
      for (const key of keys) this.#rows.set(key, { reminder: id, takenAt: now, shown: false });
    return plan;
  }

  /** The face has shown them. */
  confirm(tellings: readonly Telling[]): void {
    const ids = new Set(tellings.map(({ id }) => id));
    for (const { keys } of tellings) for (const key of keys) this.shown.set(key, (this.shown.get(key) ?? 0) + 1);
    for (const row of this.#rows.values()) if (ids.has(row.reminder)) row.shown = true;
  }

  /** Takes, shows and says so; answers with the ids. */
  tell(...asked: Parameters<Ledger['take']>): string[] {
    const { tellings } = this.take(...asked);
    this.confirm(tellings);
    return tellings.map(({ id }) => id);
  }
}
