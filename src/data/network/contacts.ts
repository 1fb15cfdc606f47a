import type { Instant, LocalDate, PersonId } from '../../contract/index.ts';
import { interviewMoment } from '../../domain/follow-up/interview-over.ts';
import type { ContactDay } from '../../domain/tie.ts';
import type { ContactRows, InterviewBase } from './rows.ts';

/** What is asked of time while people are read. */
export interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
  /** The user's time zone. */
  readonly here: string;
}

/** What counts as contact with the people of a slice, and when something more will. */
interface Contacts {
  readonly of: ReadonlyMap<PersonId, readonly ContactDay[]>;
  /** Moments at which interviews of today will be over, in milliseconds since 1970. */
  readonly comes: ReadonlyMap<PersonId, number>;
}

/** Real contact alone: what passed between the two, and interviews once they are over. */
export function contactsOf({ interactions, interviews }: ContactRows, moment: Moment): Contacts {
  const contacts = new Map<PersonId, ContactDay[]>();
  const comes = new Map<PersonId, number>();
  const add = (id: PersonId, contact: ContactDay) => {
    const own = contacts.get(id);
    if (own) own.push(contact);
    else contacts.set(id, [contact]);
  };
  for (const row of interactions) add(row.person_id, row);
  const now = Date.parse(moment.now);
  for (const row of interviews) {
    const over = overAt(row, moment);
    if (over !== null && over <= now) add(row.person_id, { on: row.happensOn, kind: 'interview', direction: null });
    else if (over !== null) comes.set(row.person_id, Math.min(comes.get(row.person_id) ?? over, over));
  }
  return { of: contacts, comes };
}

/** When an interview is over; null is not today. Without a time of day it is over with its day, or once debriefed. */
function overAt(interview: InterviewBase, { today, here }: Moment): number | null {
  if (interview.happensOn < today || interview.debriefed) return interview.happensOn > today ? null : 0;
  return interview.happensOn === today ? interviewMoment(interview, here) : null;
}
