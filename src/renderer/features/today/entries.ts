import {
  type CadenceDue,
  CLOSED_STAGES,
  type FollowUp,
  type InterviewSummary,
  type OpportunitySummary,
  type Today,
} from '../../../contract/index.ts';

/** How many people of a cadence are shown at first: a day has room for so many. */
export const CADENCES_SHOWN = 8;

export const debriefId = ({ id }: InterviewSummary): string => `debrief:${id}`;
export const upcomingId = ({ id }: InterviewSummary): string => `upcoming:${id}`;
export const revisitId = ({ id }: OpportunitySummary): string => `revisit:${id}`;
export const cadenceId = ({ person }: CadenceDue): string => `cadence:${person.id}`;
export const stepId = ({ id, step }: FollowUp): string => `${id}:${step}`;

/** How many things wait today. */
export const waiting = ({ debriefs, followUps, cadences, revisits }: Today): number =>
  debriefs.length + followUps.length + cadences.length + revisits.length;

export const isClosed = ({ stage }: OpportunitySummary): boolean => CLOSED_STAGES.includes(stage);
