import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../../src/contract/index.ts';
import { addDays } from '../../../src/domain/dates.ts';
import { comesOn, keyOf, type Thing } from '../../../src/domain/reminders/keys.ts';
import type { ReminderSettings } from '../../../src/domain/reminders/moment.ts';
import type { ReminderFacts } from '../../../src/domain/reminders/plan.ts';
import { ZONES } from '../follow-up/support.ts';
import { due, Ledger, nothing } from './support.ts';

/** Calendars of many zones take their time on a machine that is busy. */
const PATIENCE = 120_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-20T00:00:00Z');

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const wishesOf: fc.Arbitrary<ReminderSettings> = fc.record({
  reminders: fc.constant(true),
  digestAt: times,
  quietFrom: times,
  quietTo: times,
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  interviewLeadMinutes: fc.constantFrom(5, 60, 1_440),
});

/** What happens to the machine, to its clock and to the people, one after the other. */
type Step =
  | { readonly kind: 'wait'; readonly minutes: number }
  /** Awake, a face asking every so often; one that crashes never shows what it took. */
  | { readonly kind: 'awake'; readonly hours: number; readonly every: number; readonly crash: boolean }
  | { readonly kind: 'clock'; readonly minutes: number }
  | { readonly kind: 'zone'; readonly zone: (typeof ZONES)[number] }
  | { readonly kind: 'pause'; readonly minutes: number }
  | { readonly kind: 'contact' | 'undo'; readonly who: number }
  | { readonly kind: 'snooze' | 'cadence'; readonly who: number; readonly days: number };

const PEOPLE = 4;
const who = fc.nat(PEOPLE - 1);
const awake = fc.record({
  kind: fc.constant('awake' as const),
  hours: fc.integer({ min: 1, max: 30 }),
  every: fc.constantFrom(1, 10, 60),
  crash: fc.boolean(),
});
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    awake,
    awake,
    fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20_000 }) }),
    fc.record({ kind: fc.constant('clock' as const), minutes: fc.integer({ min: -6_000, max: 6_000 }) }),
    fc.record({ kind: fc.constant('zone' as const), zone: fc.constantFrom(...ZONES) }),
    fc.record({ kind: fc.constant('pause' as const), minutes: fc.integer({ min: 0, max: 4_000 }) }),
    fc.record({ kind: fc.constantFrom('contact' as const, 'undo' as const), who }),
    fc.record({
      kind: fc.constantFrom('snooze' as const, 'cadence' as const),
      who,
      days: fc.integer({ min: 1, max: 40 }),
    }),
  ),
  { minLength: 3, maxLength: 25 },
);

interface Person {
  cadence: number;
  contacts: LocalDate[];
  snoozed: LocalDate | null;
}

/** A machine with its clock and a book in it. */
class World {
  readonly ledger = new Ledger();
  readonly people: Person[] = Array.from({ length: PEOPLE }, (_, n) => ({
    cadence: 3 + 4 * n,
    contacts: ['2026-03-01'],
    snoozed: null,
  }));
  readonly wishes: ReminderSettings;
  now = START;
  zone: string = 'Europe/Berlin';
  pausedUntil: Instant | null = null;

  constructor(wishes: ReminderSettings) {
    this.wishes = wishes;
  }

  get instant(): Instant {
    return new Date(this.now).toISOString();
  }

  get local(): Temporal.ZonedDateTime {
    return Temporal.Instant.from(this.instant).toZonedDateTimeISO(this.zone);
  }

  readonly facts = (today: LocalDate): ReminderFacts => ({ ...nothing, things: this.waiting(today) });

  waiting(today = this.local.toPlainDate().toString()): Thing[] {
    return this.people
      .map(({ cadence, contacts, snoozed }, n) => {
        const last =
          contacts
            .filter((on) => on <= today)
            .toSorted()
            .at(-1) ?? '2026-03-01';
        return due(`${n}`, comesOn(addDays(last, cadence), snoozed));
      })
      .filter((thing) => thing.comesOn <= today);
  }

  /** A face asks, shows and waits until it asks again; a second one asks before the first has shown what it got. */
  ask(every: number, crash = false): void {
    const asked = [this.instant, this.facts, this] as const;
    const { tellings, nextAt } = this.ledger.take(...asked);
    if (tellings.length) {
      expect(this.ledger.take(...asked).tellings, 'nobody else gets what is taken').toEqual([]);
      expect(this.isClearlyQuiet(), `told at ${this.local}`).toBe(false);
    }
    if (!crash) this.ledger.confirm(tellings);
    const next = nextAt === null ? Number.POSITIVE_INFINITY : Date.parse(nextAt);
    expect(next).toBeGreaterThan(this.now);
    this.now = Math.min(next, this.now + every * MINUTE);
  }

  /** By the clock on the wall, where that has not been changed for hours. */
  isClearlyQuiet(): boolean {
    const { quietFrom, quietTo } = this.wishes;
    const { local } = this;
    if (local.add({ hours: 26 }).offset !== local.subtract({ hours: 26 }).offset) return false;
    const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
    if (this.pausedUntil !== null && this.instant < this.pausedUntil) return true;
    return quietFrom <= quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo;
  }

  do(step: Step): void {
    const today = this.local.toPlainDate().toString();
    switch (step.kind) {
      case 'wait':
      case 'clock':
        this.now += step.minutes * MINUTE;
        return;
      case 'awake':
        for (const end = this.now + step.hours * HOUR; this.now < end; ) this.ask(step.every, step.crash);
        return;
      case 'zone':
        this.zone = step.zone;
        return;
      case 'pause':
        this.pausedUntil = new Date(this.now + step.minutes * MINUTE).toISOString();
        return;
    }
    const person = this.people[step.who] as Person;
    if (step.kind === 'snooze') person.snoozed = addDays(today, step.days);
    else if (step.kind === 'cadence') person.cadence = step.days;
    else if (step.kind === 'contact') person.contacts.push(today);
    else person.contacts.pop();
  }
}

it(
  'tells everybody once for each due date, whatever happens to the machine, its clock and the book',
  () => {
    fc.assert(
      fc.property(wishesOf, steps, (wishes, history) => {
        const world = new World(wishes);
        for (const step of history) world.do(step);
        // In the end it is awake for two weeks, and its clock goes on from the latest it has shown.
        world.pausedUntil = null;
        world.now = Math.max(world.now, START + 40 * DAY);
        const before = world.waiting();
        for (const end = world.now + 15 * DAY; world.now < end; ) world.ask(120);
        for (const thing of before) expect(world.ledger.shown.get(keyOf(thing)), keyOf(thing)).toBe(1);
        for (const [key, times] of world.ledger.shown) expect(times, key).toBe(1);
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

it(
  'tells within a day on which it is awake throughout, on a working day',
  () => {
    fc.assert(
      fc.property(wishesOf, fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 400 }), (wishes, zone, day) => {
        const world = new World({ ...wishes, workingDays: [1, 2, 3, 4, 5, 6, 7] });
        world.zone = zone;
        world.now = START + day * DAY;
        const waiting = world.waiting();
        for (const end = world.now + 51 * HOUR; world.now < end; ) world.ask(3);
        for (const thing of waiting) expect(world.ledger.shown.get(keyOf(thing)), keyOf(thing)).toBe(1);
      }),
      { numRuns: 15 },
    );
  },
  PATIENCE,
);

it(
  'misses nothing by asking at the moments it names alone',
  () => {
    fc.assert(
      fc.property(wishesOf, fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 300 }), (wishes, zone, day) => {
        const patient = new World(wishes);
        const eager = new World(wishes);
        for (const world of [patient, eager]) {
          world.zone = zone;
          world.now = START + day * DAY;
        }
        const until = patient.now + 9 * DAY;
        for (let asked = 0; patient.now < until; asked += 1) {
          const { tellings, nextAt } = patient.ledger.take(patient.instant, patient.facts, patient);
          patient.ledger.confirm(tellings);
          patient.now = Date.parse(nextAt as Instant);
          expect(asked).toBeLessThan(60);
        }
        for (; eager.now < until; eager.now += 15 * MINUTE) eager.ledger.tell(eager.instant, eager.facts, eager);
        expect([...patient.ledger.shown].toSorted()).toEqual([...eager.ledger.shown].toSorted());
      }),
      { numRuns: 25 },
    );
  },
  PATIENCE,
);
