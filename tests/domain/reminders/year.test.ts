import { expect, it } from 'vitest';
import type { LocalDate } from '../../../src/contract/index.ts';
import { addDays } from '../../../src/domain/dates.ts';
import { instantOf, momentAt } from '../../../src/domain/reminders/hours.ts';
import { keyOf } from '../../../src/domain/reminders/keys.ts';
import { weekdayOf } from '../../../src/domain/working-days.ts';
import { due, Ledger, nothing, settings } from './support.ts';

const PEOPLE = 2_000;
const DAYS = 365;
const ZONE = 'Europe/Berlin';
const FIRST: LocalDate = '2026-01-01';
/** As many days as the longest cadence looks ahead. */
const CALENDAR = Array.from({ length: 2 * DAYS + 60 }, (_, day) => addDays(FIRST, day));
const MINUTES_ASKED = 15;

/** A person, by days since the first. */
interface Person {
  readonly cadence: number;
  dueDay: number;
  snoozedTo: number;
  /** The user calls so many days after being told. */
  readonly patience: number;
}

/** Numbers that look drawn, the same each time. */
const spread = (n: number, among: number): number => ((n * 2_654_435_761) >>> 7) % among;

it('a year with 2,000 people: everybody once for each due date, once a working day, never at night', () => {
  const people: Person[] = Array.from({ length: PEOPLE }, (_, n) => ({
    cadence: 14 + spread(n, 180),
    dueDay: spread(n + 7, 120),
    snoozedTo: 0,
    patience: spread(n + 3, 40),
  }));
  const ledger = new Ledger();
  const told = new Set<string>();
  const expected = new Set<string>();
  const digestDays: number[] = [];
  const comesDay = ({ dueDay, snoozedTo }: Person) => Math.max(dueDay, snoozedTo);

  for (let day = 0; day < DAYS; day += 1) {
    const today = CALENDAR[day] as LocalDate;
    // The user deals with what is some days old: calls, or puts it off.
    for (const [n, person] of people.entries()) {
      if (comesDay(person) + person.patience !== day) continue;
      if (spread(n + day, 4) === 0) person.snoozedTo = day + 10;
      else person.dueDay = day + person.cadence;
    }
    const things = people.flatMap((person, n) => {
      const comes = comesDay(person);
      return comes <= day ? [due(`${n}`, CALENDAR[comes] as LocalDate)] : [];
    });
    // Awake from morning to night, but for days on which the lid stays shut or is opened late.
    const opened = spread(day, 11);
    if (opened === 0) continue;
    const end = momentAt(today, '23:45', ZONE);
    for (let now = momentAt(today, opened === 1 ? '13:07' : '06:50', ZONE); now < end; ) {
      const { tellings, nextAt } = ledger.take(instantOf(now), { ...nothing, things }, { zone: ZONE });
      ledger.confirm(tellings);
      for (const { kind, keys } of tellings) {
        expect(kind).toBe('digest');
        expect(settings.workingDays).toContain(weekdayOf(today));
        expect(now).toBeGreaterThanOrEqual(momentAt(today, '09:00', ZONE));
        expect(now).toBeLessThan(momentAt(today, '20:00', ZONE));
        digestDays.push(day);
        for (const key of keys.slice(1)) told.add(key);
      }
      now = Math.min(Date.parse(nextAt ?? ''), now + MINUTES_ASKED * 60_000);
    }
    if (settings.workingDays.includes(weekdayOf(today))) for (const thing of things) expected.add(keyOf(thing));
  }

  expect(new Set(digestDays).size).toBe(digestDays.length);
  expect([...ledger.shown.values()].every((times) => times === 1)).toBe(true);
  // Whoever waits on a working day is told, if the machine is on; nobody else is.
  expect(told).toEqual(expected);
  expect(expected.size).toBeGreaterThan(3 * PEOPLE);
}, 120_000);
