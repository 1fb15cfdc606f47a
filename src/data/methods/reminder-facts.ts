import type { FollowUp, InterviewId, LocalDate, Settings, Today } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import { comesOn, type Thing, type TimedInterview } from '../../domain/reminders/keys.ts';
import type { ThankYou } from '../../domain/reminders/plan.ts';
import { birthdaysWaiting } from '../../domain/reminders/urgent.ts';
import type { Book } from '../book.ts';
import { readFollowUps } from './follow-up-read.ts';

/** So many days off an interview may be told: a lead of a day, a quiet of another, and zones a day apart. */
const AROUND_DAYS = 3;

type StepThing = Extract<Thing, { kind: 'follow_up' }>;

/** Thank-yous that are not sent yet, due or not. */
export function readThankYous(book: Book, settings: Settings, today: LocalDate): ThankYou[] {
  return readFollowUps(book, book.db, settings, {}, today).filter(isThankYou).map(stepThing);
}

/** Interviews with a time of day, that may begin in the next days. */
export const readTimedInterviews = (book: Book, today: LocalDate): TimedInterview[] =>
  book.db
    .prepare<[LocalDate, LocalDate], TimedInterview>(
      `SELECT id, happens_on AS happensOn, happens_at AS happensAt, time_zone AS timeZone FROM interview
        WHERE deleted_at IS NULL AND happens_at IS NOT NULL AND outcome NOT IN ('rejected', 'withdrew')
          AND happens_on BETWEEN ? AND ? ORDER BY happens_on, happens_at, id`,
    )
    .all(addDays(today, -1), addDays(today, AROUND_DAYS));

/** All that waits on Today but thank-yous, which are told one by one; the most urgent first. */
export function readThings(book: Book, today: Today): Thing[] {
  const snoozes = debriefSnoozes(book);
  return [
    ...today.debriefs.map(
      ({ id, happensOn }): Thing => ({ kind: 'debrief', id, comesOn: comesOn(happensOn, snoozes.get(id) ?? null) }),
    ),
    ...today.followUps.filter((followUp) => !isThankYou(followUp)).map(stepThing),
    ...birthdaysWaiting(today).map(({ person, on }): Thing => ({ kind: 'birthday', id: person.id, comesOn: on })),
    // Today shows the warmest; all are told.
    ...book.network.cadences
      .inOrder()
      .filter((due) => due.comesOn <= today.today)
      .map(({ id, comesOn }): Thing => ({ kind: 'cadence', id, comesOn })),
    ...today.revisits.map(({ id, revisitOn }): Thing => ({ kind: 'revisit', id, comesOn: revisitOn ?? today.today })),
  ];
}

const isThankYou = ({ step }: FollowUp): boolean => step === 'thank_you';

const stepThing = ({ id, person, step, dueOn, snoozedUntil }: FollowUp): StepThing => ({
  kind: 'follow_up',
  id,
  personId: person.id,
  step,
  comesOn: comesOn(dueOn, snoozedUntil),
});

function debriefSnoozes(book: Book): Map<InterviewId, LocalDate> {
  const rows = book.db
    .prepare<[], { id: InterviewId; until: LocalDate }>(
      'SELECT id, debrief_snoozed_until AS until FROM interview WHERE debrief_snoozed_until IS NOT NULL',
    )
    .all();
  return new Map(rows.map(({ id, until }) => [id, until]));
}
