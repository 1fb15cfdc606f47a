import type {
  FollowUp,
  FollowUpId,
  InterviewId,
  LocalDate,
  LocalTime,
  OpportunityId,
  PersonId,
} from '../../contract/index.ts';

/** Says which thing is told and for which day it is due, so that nothing is told twice for its day. */
export type AnnouncementKey = string;

/** A thing that waits on Today. */
export type Thing =
  | { readonly kind: 'cadence' | 'birthday'; readonly id: PersonId; readonly comesOn: LocalDate }
  | {
      readonly kind: 'follow_up';
      readonly id: FollowUpId;
      readonly personId: PersonId;
      readonly step: FollowUp['step'];
      readonly comesOn: LocalDate;
    }
  | { readonly kind: 'debrief'; readonly id: InterviewId; readonly comesOn: LocalDate }
  | { readonly kind: 'revisit'; readonly id: OpportunityId; readonly comesOn: LocalDate };

/** An interview that has a time of day. */
export interface TimedInterview {
  readonly id: InterviewId;
  readonly happensOn: LocalDate;
  readonly happensAt: LocalTime;
  /** The zone the time was given in; null is the user's own, wherever they are. */
  readonly timeZone: string | null;
}

/** The day on which a thing comes up: its due day, or the later one that it was put off to. */
export const comesOn = (dueOn: LocalDate, snoozedUntil: LocalDate | null): LocalDate =>
  snoozedUntil !== null && snoozedUntil > dueOn ? snoozedUntil : dueOn;

export const keyOf = (thing: Thing): AnnouncementKey =>
  thing.kind === 'follow_up'
    ? `follow_up:${thing.id}:${thing.step}:${thing.comesOn}`
    : `${thing.kind}:${thing.id}:${thing.comesOn}`;

/** By the time as it was given: the same interview when the user travels, another when it is moved. */
export const interviewKey = ({ id, happensOn, happensAt, timeZone }: TimedInterview): AnnouncementKey =>
  `interview:${id}:${happensOn}T${happensAt}[${timeZone ?? ''}]`;

export const digestKey = (date: LocalDate): AnnouncementKey => `digest:${date}`;

/** Whom a thing is about; null when it is about no one person. */
export function personOf(thing: Thing): PersonId | null {
  if (thing.kind === 'follow_up') return thing.personId;
  return thing.kind === 'cadence' || thing.kind === 'birthday' ? thing.id : null;
}
