import type { Instant, LocalDate, PersonId } from '../../contract/index.ts';
import { instantOf } from './hours.ts';
import { beginsAt, tellFrom } from './interview-time.ts';
import {
  type AnnouncementKey,
  digestKey,
  interviewKey,
  keyOf,
  personOf,
  type Thing,
  type TimedInterview,
} from './keys.ts';
import type { Moment, ReminderSettings } from './moment.ts';

/** What is known of having told something. */
export interface Announcement {
  readonly takenAt: Instant;
  readonly shown: boolean;
}
export type Announced = ReadonlyMap<AnnouncementKey, Announcement>;

export type ThankYou = Extract<Thing, { kind: 'follow_up' }>;

/** What may have to be told. */
export interface ReminderFacts {
  readonly thankYous: readonly ThankYou[];
  /** Interviews with a time of day that may be about to begin. */
  readonly interviews: readonly TimedInterview[];
  /** All else that waits, the most urgent first; may be left empty unless `digestMayCome`, and without what was told. */
  readonly things: readonly Thing[];
}

/** How many of the things that are new are what. */
interface DigestCounts {
  /** Different people. */
  readonly people: number;
  readonly cadences: number;
  readonly birthdays: number;
  readonly followUps: number;
  readonly debriefs: number;
  readonly revisits: number;
}

/** Something to tell, and what is told thereby. `id` is the same whenever the same thing is told. */
export type Telling = { readonly id: string; readonly keys: readonly AnnouncementKey[] } & (
  | {
      readonly kind: 'digest';
      readonly on: LocalDate;
      readonly fresh: number;
      readonly people: readonly PersonId[];
      readonly counts: DigestCounts;
    }
  | { readonly kind: 'thank_you'; readonly thankYou: ThankYou }
  | { readonly kind: 'interview'; readonly interview: TimedInterview; readonly begins: Instant }
);

export interface Plan {
  readonly tellings: readonly Telling[];
  /** When to ask again at the latest; null when only a change of the book or of the settings can bring something. */
  readonly nextAt: Instant | null;
}

/** How long what is taken is kept for whoever took it. */
const TAKEN_MS = 2 * 60_000;
/** So many people a digest names at most. */
const NAMED = 5;

/**
 * What is to be told at a moment, and when to ask again.
 *
 * @param announced what is known of the `urgentKeys`, and of the keys of those things that may have been told
 */
export function planReminders(
  moment: Moment,
  facts: ReminderFacts,
  settings: ReminderSettings,
  announced: Announced,
): Plan {
  const wake = new Wake(moment.now);
  wake.at(moment.until);
  // While it is silent nothing can be told before it ends, which is known.
  if (moment.silent) return { tellings: [], nextAt: wake.next() };
  const isKeyFree = (key: AnnouncementKey): boolean => {
    const known = announced.get(key);
    wake.at(freeFrom(moment.now, known));
    return isFree(moment.now, known);
  };
  const tellings = [
    ...interviewsToTell(moment, facts.interviews, settings, isKeyFree, wake),
    ...thankYousToTell(moment, facts.thankYous, isKeyFree),
    ...digestToTell(moment, facts.things, isKeyFree),
  ];
  return { tellings, nextAt: wake.next() };
}

/** The keys that decide what is told at a moment beside the digest, and whether that may come. */
export const urgentKeys = (
  { today }: Moment,
  { interviews, thankYous }: Omit<ReminderFacts, 'things'>,
): AnnouncementKey[] => [digestKey(today), ...interviews.map(interviewKey), ...thankYous.map(keyOf)];

/** Whether the digest may come now, so that it matters what waits. */
export function digestMayCome({ today, digest, now }: Moment, announced: Announced): boolean {
  return digest && isFree(now, announced.get(digestKey(today)));
}

/** Whether something may be told, as far as it was told before. */
export function isFree(now: number, known: Announcement | undefined): boolean {
  const free = freeFrom(now, known);
  return free !== null && free <= now;
}

type IsKeyFree = (key: AnnouncementKey) => boolean;

/** From when on something can be told, as far as it was told before; null when it was shown. */
function freeFrom(now: number, known: Announcement | undefined): number | null {
  if (!known) return now;
  if (known.shown) return null;
  const taken = Date.parse(known.takenAt);
  // A clock that was set back since must not keep it back for as long.
  return Math.abs(now - taken) < TAKEN_MS ? taken + TAKEN_MS : now;
}

function* interviewsToTell(
  { now, timeZone }: Moment,
  interviews: readonly TimedInterview[],
  settings: ReminderSettings,
  isKeyFree: IsKeyFree,
  wake: Wake,
): Generator<Telling> {
  for (const interview of interviews) {
    const begins = beginsAt(interview, timeZone);
    if (begins <= now) continue;
    const from = tellFrom(begins, settings.interviewLeadMinutes, settings, timeZone);
    if (from > now) {
      wake.at(from);
      continue;
    }
    const key = interviewKey(interview);
    if (isKeyFree(key)) yield { kind: 'interview', id: key, keys: [key], interview, begins: instantOf(begins) };
  }
}

function* thankYousToTell({ today }: Moment, thankYous: readonly ThankYou[], isKeyFree: IsKeyFree): Generator<Telling> {
  for (const thankYou of thankYous) {
    const key = keyOf(thankYou);
    if (thankYou.comesOn <= today && isKeyFree(key)) yield { kind: 'thank_you', id: key, keys: [key], thankYou };
  }
}

function* digestToTell({ today, digest }: Moment, things: readonly Thing[], isKeyFree: IsKeyFree): Generator<Telling> {
  const id = digestKey(today);
  if (!digest || !isKeyFree(id)) return;
  const fresh: Thing[] = [];
  const keys: AnnouncementKey[] = [id];
  for (const thing of things) {
    if (thing.comesOn > today) continue;
    const key = keyOf(thing);
    if (!isKeyFree(key)) continue;
    fresh.push(thing);
    keys.push(key);
  }
  if (fresh.length === 0) return;
  const people = new Set(fresh.map(personOf).filter((person) => person !== null));
  const count = (kind: Thing['kind']) => fresh.filter((thing) => thing.kind === kind).length;
  yield {
    kind: 'digest',
    id,
    keys,
    on: today,
    fresh: fresh.length,
    people: [...people].slice(0, NAMED),
    counts: {
      people: people.size,
      cadences: count('cadence'),
      birthdays: count('birthday'),
      followUps: count('follow_up'),
      debriefs: count('debrief'),
      revisits: count('revisit'),
    },
  };
}

/** The earliest of the moments to come. */
class Wake {
  readonly #now: number;
  #at: number | null = null;

  constructor(now: number) {
    this.#now = now;
  }

  at(moment: number | null): void {
    if (moment !== null && moment > this.#now && (this.#at === null || moment < this.#at)) this.#at = moment;
  }

  next(): Instant | null {
    return this.#at === null ? null : instantOf(this.#at);
  }
}
