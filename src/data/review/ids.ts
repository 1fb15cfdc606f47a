import type { DebtRef, FollowUpId, PersonId, ReviewId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';

export const wakeId = (review: ReviewId, person: PersonId): string => derivedId('review_wake', review, person);

/** The reminders of a planned waking. */
export const wakeReminder = (wake: string, what: 'hello' | 'ask'): FollowUpId =>
  derivedId<FollowUpId>('follow_up', wake, what);

/** The id under which a debt is noted as settled: only for promises and replies, which contact alone may not settle. */
export const settledId = (person: PersonId, debt: DebtRef): string =>
  derivedId('settled_debt', debt.kind, referenceOf(debt), person);

function referenceOf(debt: DebtRef): string {
  switch (debt.kind) {
    case 'thank_you':
      return debt.followUpId;
    case 'promise':
      return debt.interviewId;
    case 'introduction':
      return debt.introductionId;
    case 'reply':
      return debt.on;
  }
}
