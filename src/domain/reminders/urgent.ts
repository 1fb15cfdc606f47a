import type {
  BirthdayDue,
  CadenceDue,
  FollowUp,
  InterviewSummary,
  LocalDate,
  OpportunitySummary,
  Reminder,
  Today,
  TodayItem,
} from '../../contract/index.ts';

/** A thing that waits on Today, with where the window shows it. */
export interface UrgentThing {
  readonly item: TodayItem;
  /** Whom or what it is about; empty when nothing is known of it. */
  readonly title: string;
  readonly detail: UrgentDetail;
  /** A path of the window. */
  readonly path: string;
}

/** What a face needs to say why a thing waits. */
export type UrgentDetail =
  | { readonly kind: 'debrief'; readonly happensOn: LocalDate }
  | { readonly kind: 'follow_up'; readonly step: FollowUp['step']; readonly dueOn: LocalDate; readonly text: string }
  | { readonly kind: 'birthday'; readonly on: LocalDate; readonly turns: number | null }
  | { readonly kind: 'cadence'; readonly lastContactOn: LocalDate | null; readonly dueOn: LocalDate }
  | { readonly kind: 'revisit'; readonly revisitOn: LocalDate | null };

/**
 * The most urgent things of Today: debriefs, thank-yous, other follow-ups, birthdays that have come, people who are
 * due, opportunities to look at again.
 */
export function mostUrgent(today: Today, count: number): UrgentThing[] {
  const isThankYou = ({ step }: FollowUp) => step === 'thank_you';
  return [
    ...today.debriefs.map(debrief),
    ...today.followUps.filter(isThankYou).map(followUp),
    ...today.followUps.filter((step) => !isThankYou(step)).map(followUp),
    ...birthdaysWaiting(today).map(birthday),
    ...today.cadences.slice(0, count).map(cadence),
    ...today.revisits.map(revisit),
  ].slice(0, count);
}

/** Birthdays of today and of the last days; those ahead do not wait yet. */
export const birthdaysWaiting = ({ birthdays, today }: Today): BirthdayDue[] =>
  birthdays.filter(({ on }) => on <= today);

/** How many things wait on Today. */
export const countWaiting = (today: Today): number =>
  today.debriefs.length +
  today.followUps.length +
  today.revisits.length +
  today.cadencesTotal +
  birthdaysWaiting(today).length;

/** The window's path for what a reminder is about. */
export function reminderPath(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'thank_you':
      return personPath(reminder.person.id);
    case 'interview':
      return `/interviews/${reminder.interviewId}/prepare`;
    case 'digest': {
      const [only] = reminder.people;
      return reminder.fresh === 1 && only ? personPath(only.id) : '/today';
    }
  }
}

const personPath = (id: string): string => `/people/${id}`;

const debrief = ({ id, company, role, people, happensOn }: InterviewSummary): UrgentThing => ({
  item: { kind: 'debrief', id },
  title: titleOf(company?.name, role) || people.map(({ person }) => person.name).join(', '),
  detail: { kind: 'debrief', happensOn },
  path: `/interviews/${id}/debrief`,
});
const followUp = ({ id, person, step, dueOn, text }: FollowUp): UrgentThing => ({
  item: { kind: 'follow_up', id },
  title: person.name,
  detail: { kind: 'follow_up', step, dueOn, text },
  path: personPath(person.id),
});
const birthday = ({ person, on, turns }: BirthdayDue): UrgentThing => ({
  item: { kind: 'birthday', id: person.id },
  title: person.name,
  detail: { kind: 'birthday', on, turns },
  path: personPath(person.id),
});
const cadence = ({ person, lastContactOn, dueOn }: CadenceDue): UrgentThing => ({
  item: { kind: 'cadence', id: person.id },
  title: person.name,
  detail: { kind: 'cadence', lastContactOn, dueOn },
  path: personPath(person.id),
});
const revisit = ({ id, company, role, revisitOn }: OpportunitySummary): UrgentThing => ({
  item: { kind: 'revisit', id },
  title: titleOf(company?.name, role),
  detail: { kind: 'revisit', revisitOn },
  path: `/opportunities/${id}`,
});

const titleOf = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');
