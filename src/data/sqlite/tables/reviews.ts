import type {
  CompanyId,
  Instant,
  LocalDate,
  PersonId,
  ReviewId,
  ReviewTargetId,
  TargetSource,
  Wish,
} from '../../../contract/index.ts';

export interface ReviewTable {
  id: ReviewId;
  name: string | null;
  role: string | null;
  level: string | null;
  /** One a line. */
  places: string | null;
  constraints: string | null;
  started_on: LocalDate | null;
  closed_on: LocalDate | null;
  created_at: Instant | null;
}

export interface ReviewTargetTable {
  id: ReviewTargetId;
  review_id: ReviewId;
  company_id: CompanyId;
  wish: Wish | null;
  note: string | null;
  source: TargetSource | null;
}

/** Somebody whose waking a review plans; its two reminders have ids that follow from this one's. */
export interface ReviewWakeTable {
  id: string;
  review_id: ReviewId;
  person_id: PersonId;
  hello_on: LocalDate | null;
  ask_on: LocalDate | null;
  planned_on: LocalDate | null;
}

/** Who helped in a review and was thanked for it. */
export interface ReviewThanksTable {
  id: string;
  review_id: ReviewId;
  person_id: PersonId;
  thanked_on: LocalDate | null;
}

/** A promise or a reply owed that the user says is settled; the id says which. */
export interface SettledDebtTable {
  id: string;
  person_id: PersonId;
  settled_on: LocalDate | null;
}
