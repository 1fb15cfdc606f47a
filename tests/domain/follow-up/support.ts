import fc from 'fast-check';
import type { LocalDate } from '../../../src/contract/index.ts';
import { addDays } from '../../../src/domain/dates.ts';
import type { Contact } from '../../../src/domain/follow-up/ladder.ts';
import type { Ended, FollowUpFacts, FollowUpSettings, OpenStep } from '../../../src/domain/follow-up/step.ts';

export const settings: FollowUpSettings = { workingDays: [1, 2, 3, 4, 5], nudgeAfterDays: [7, 7, 14] };

/** Zones with every kind of oddity: half hours, midnight changes, a day left out, no daylight saving at all. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
] as const;

/** Calendar dates of 2000 to 2040, leap days among them. */
export const dates: fc.Arbitrary<LocalDate> = fc.oneof(
  fc.integer({ min: 0, max: 14_900 }).map((days) => addDays('2000-01-01', days)),
  fc.constantFrom('2024-02-28', '2024-02-29', '2028-02-29', '2023-12-31', '2011-12-29', '2026-03-28', '2026-10-24'),
);

export const settingsOf: fc.Arbitrary<FollowUpSettings> = fc.record({
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  nudgeAfterDays: fc.tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
  ),
});

export interface Story {
  readonly followUp: FollowUpFacts;
  readonly contacts: readonly Contact[];
  readonly settings: FollowUpSettings;
  readonly today: LocalDate;
}

/** A ladder, and contact around it. */
export const stories: fc.Arbitrary<Story> = fc
  .tuple(
    dates,
    fc.boolean(),
    fc.array(fc.tuple(fc.integer({ min: -10, max: 90 }), fc.constantFrom('out', 'in', null)), { maxLength: 8 }),
    settingsOf,
    fc.integer({ min: 0, max: 200 }),
  )
  .map(([startedOn, awaitsReply, contacts, settings, later]) => ({
    followUp: { kind: 'after_interview', startedOn, dueOn: null, awaitsReply },
    contacts: contacts.map(([days, direction]) => ({ on: addDays(startedOn, days), direction })),
    settings,
    today: addDays(startedOn, later),
  }));

/** How far along: the steps in order, then any end. Moving on and having moved on are one. */
export function rank(at: OpenStep | Ended): number {
  if ('ended' in at) return at.ended === 'moved_on' ? 3 : 4;
  return { thank_you: 0, first_nudge: 1, second_nudge: 2, move_on: 3, custom: 0 }[at.step];
}
