import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyRef, TimelineItem } from '../entities.ts';
import { PersonId } from '../ids.ts';
import { query } from '../method.ts';
import { FollowUp } from './follow-ups.ts';
import { Introduction } from './introductions.ts';
import { Insight } from './market.ts';
import { PersonDetail } from './people.ts';
import { DebtWhat } from './review-people.ts';

/** Everything that is good to know of a person before meeting them. */
export const PersonDossier = z.object({
  person: PersonDetail,
  /** Where the user and they worked at the same time, the longest first; `since` is the first day that is certain. */
  together: z.array(z.object({ company: CompanyRef, months: z.number(), since: LocalDate })),
  /** Interviews, notes, contact and introductions, newest first; insights stand apart. */
  timeline: z.array(TimelineItem),
  /** What they told, newest first, confidential ones included. */
  insights: z.array(Insight),
  /** What the user owes them, oldest first. */
  debts: z.array(DebtWhat),
  /** Open reminders about them, the next due first; thank-yous owed are among the debts. */
  followUps: z.array(FollowUp),
  /** Introductions they have a part in, newest first. */
  introductions: z.array(Introduction),
});
export type PersonDossier = z.infer<typeof PersonDossier>;

export const dossierMethods = {
  'person.dossier': query('What do I know about a person, whole.', z.object({ id: PersonId }), PersonDossier),
};
