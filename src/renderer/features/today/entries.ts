import {
  type BirthdayDue,
  type CadenceDue,
  CLOSED_STAGES,
  type FollowUp,
  type InterviewSummary,
  type OpportunitySummary,
  type Today,
} from '../../../contract/index.ts';

/** How many people of a cadence are shown at first: a day has room for so many. */
export const CADENCES_SHOWN = 8;
export const SUGGESTIONS_ID = 'suggestions';

export const debriefId = ({ id }: InterviewSummary): string => `debrief:${id}`;
export const upcomingId = ({ id }: InterviewSummary): string => `upcoming:${id}`;
export const revisitId = ({ id }: OpportunitySummary): string => `revisit:${id}`;
export const cadenceId = ({ person }: CadenceDue): string => `cadence:${person.id}`;
export const birthdayId = ({ person }: BirthdayDue): string => `birthday:${person.id}`;
export const stepId = ({ id, step }: FollowUp): string => `${id}:${step}`;

type Coming = { readonly on: string } & ({ readonly interview: InterviewSummary } | { readonly birthday: BirthdayDue });

/** What is coming: interviews and birthdays by day, of one day the interviews first. */
export function comingUp({ upcoming, birthdays, today }: Today): readonly Coming[] {
  const interviews: Coming[] = upcoming.map((interview) => ({ on: interview.happensOn, interview }));
  const later: Coming[] = birthdays.filter(({ on }) => on > today).map((birthday) => ({ on: birthday.on, birthday }));
  return [...interviews, ...later].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export const isClosed = ({ stage }: OpportunitySummary): boolean => CLOSED_STAGES.includes(stage);
