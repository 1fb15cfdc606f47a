import type { LocalDate } from '../../contract/index.ts';
import { addDays, daysBetween } from '../dates.ts';
import { onWorkingDay, weekdayOf } from '../working-days.ts';
import { isSilent } from './readiness.ts';

/** What somebody would bring to one target. */
export interface Good {
  /** 1 to 3. */
  readonly wish: number;
  /** How likely the rest of the way is once they help, 0 to 1. */
  readonly chance: number;
}

/** What makes it easy to write to somebody. */
export interface Openings {
  readonly topic: boolean;
  /** Something was promised them, or they wrote last. */
  readonly promise: boolean;
  readonly thanks: boolean;
}

export interface WakeScore {
  readonly value: number;
  readonly faded: number;
  readonly ease: number;
  readonly score: number;
}

const MOST_WISHED = 3;
/** A mail out of nowhere is hard to write; each thing to begin with makes it easier. */
const OUT_OF_NOWHERE = 0.4;
const EASIER = { topic: 0.2, promise: 0.2, thanks: 0.2 } as const;

/**
 * How worth waking a tie is: value · faded · ease, each over 0 to 1.
 *
 * - value = 1 − ∏(1 − wish / 3 · chance) over the targets, so that several small goods add up;
 * - faded = 1 − strength, what is to be won back;
 * - ease = 0.4, and 0.2 more for each of: a topic remembered, something promised or a reply owed, a thank-you owed.
 */
export function wakeScore(goods: readonly Good[], strength: number, openings: Openings): WakeScore {
  const value = 1 - goods.reduce((doubt, { wish, chance }) => doubt * (1 - (wish / MOST_WISHED) * chance), 1);
  const faded = 1 - strength;
  const ease =
    OUT_OF_NOWHERE +
    (openings.topic ? EASIER.topic : 0) +
    (openings.promise ? EASIER.promise : 0) +
    (openings.thanks ? EASIER.thanks : 0);
  return { value, faded, ease, score: value * faded * ease };
}

export interface WakeDays {
  /** A first plain hello; null when there is no long silence to break. */
  readonly helloOn: LocalDate | null;
  /** The earliest day to ask for anything. */
  readonly askOn: LocalDate;
}

const YEAR_DAYS = 365;
const WEEK = 7;

/** Days between a hello and the first ask: two weeks, three after a year of silence, four after three years or when there never was contact. */
export function restDays(lastContactOn: LocalDate | null, today: LocalDate): number {
  const silence = lastContactOn === null ? Number.POSITIVE_INFINITY : daysBetween(lastContactOn, today);
  if (silence >= 3 * YEAR_DAYS) return 28;
  return silence >= YEAR_DAYS ? 21 : 14;
}

/**
 * Days for each, in order: so many a week, spread over its working days. Whoever was silent for long gets a plain
 * hello on theirs, and no ask before weeks have passed.
 *
 * @param from the first day that may be used
 */
export function spreadWakes(
  lastContacts: readonly (LocalDate | null)[],
  {
    perWeek,
    from,
    workingDays,
    today,
  }: {
    readonly perWeek: number;
    readonly from: LocalDate;
    readonly workingDays: readonly number[];
    readonly today: LocalDate;
  },
): WakeDays[] {
  return lastContacts.map((lastContactOn, index) => {
    const days = workingDaysFrom(addDays(from, WEEK * Math.floor(index / perWeek)), workingDays);
    const on = days[Math.floor(((index % perWeek) * days.length) / perWeek)] ?? from;
    if (!isSilent(lastContactOn, today)) return { helloOn: null, askOn: on };
    return { helloOn: on, askOn: onWorkingDay(addDays(on, restDays(lastContactOn, today)), workingDays) };
  });
}

/**
 * The days of somebody in the plan with another day for the hello: the ask moves as far, and where there was a long
 * silence is never nearer than the wait.
 */
export function movedHello(
  { helloOn, askOn }: WakeDays,
  to: LocalDate,
  lastContactOn: LocalDate | null,
  today: LocalDate,
): WakeDays {
  const moved = helloOn === null ? askOn : addDays(askOn, daysBetween(helloOn, to));
  const soonest = isSilent(lastContactOn, today) ? addDays(to, restDays(lastContactOn, today)) : to;
  return { helloOn: to, askOn: moved < soonest ? soonest : moved };
}

/** The working days of the seven that begin with a date; all seven when there are none. */
function workingDaysFrom(date: LocalDate, workingDays: readonly number[]): LocalDate[] {
  const week = Array.from({ length: WEEK }, (_, day) => addDays(date, day));
  const working = week.filter((day) => workingDays.includes(weekdayOf(day)));
  return working.length > 0 ? working : week;
}

/** What is planned for each week, from Monday, and how much of it is done; weeks without anything between are there too. */
export function planWeeks(
  planned: readonly { readonly on: LocalDate; readonly done: boolean }[],
): { from: LocalDate; planned: number; done: number }[] {
  const mondays = planned.map(({ on }) => addDays(on, 1 - weekdayOf(on))).sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks = Array.from({ length: daysBetween(first, last) / WEEK + 1 }, (_, index) => ({
    from: addDays(first, index * WEEK),
    planned: 0,
    done: 0,
  }));
  for (const { on, done } of planned) {
    const week = weeks[Math.floor(daysBetween(first, on) / WEEK)];
    if (!week) continue;
    week.planned += 1;
    if (done) week.done += 1;
  }
  return weeks;
}
