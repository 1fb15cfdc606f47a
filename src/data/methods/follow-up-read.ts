import type { Database } from 'better-sqlite3';
import {
  CLOSED_STAGES,
  type CompanyRef,
  type FollowUp,
  type FollowUpId,
  type InterviewId,
  type LocalDate,
  type OpportunityId,
  type PersonId,
  type Settings,
  type StepReason,
} from '../../contract/index.ts';
import type { Contact, Skip } from '../../domain/follow-up/ladder.ts';
import { type OpenStep, stepOf } from '../../domain/follow-up/step.ts';
import type { Book } from '../book.ts';
import type { FollowUpSkipTable, FollowUpTable } from '../sqlite/tables/opportunities.ts';
import { companyRef } from './market-refs.ts';

export interface FollowUpFilter {
  readonly id?: FollowUpId | undefined;
  readonly personId?: PersonId | undefined;
  readonly interviewId?: InterviewId | undefined;
  readonly opportunityId?: OpportunityId | undefined;
}

interface Row extends Pick<FollowUpTable, 'id' | 'person_id' | 'kind' | 'interview_id' | 'opportunity_id'> {
  readonly started_on: LocalDate;
  readonly due_on: LocalDate | null;
  readonly text: string;
  readonly snoozed_until: LocalDate | null;
  /** Awaits a reply, and none is known of: the interview's outcome is open and so is the opportunity. */
  readonly awaits_reply: 0 | 1;
  readonly company_id: CompanyRef['id'] | null;
  readonly rejected: 0 | 1;
}
interface ContactRow extends Contact {
  readonly person_id: PersonId;
  /** Of an interview. */
  readonly interview_id: InterviewId | null;
}

const CLOSED = CLOSED_STAGES.map((stage) => `'${stage}'`).join(', ');
// What follows a thing in the trash waits for nothing, so it is not shown; with its occasion it comes back.
const OPEN = `
  SELECT f.id, f.person_id, f.kind, f.interview_id, f.opportunity_id, f.started_on, f.due_on, f.text, f.snoozed_until,
      f.awaits_reply AND coalesce(i.outcome, 'waiting') = 'waiting' AND coalesce(o.stage, '') NOT IN (${CLOSED}) AS awaits_reply,
      coalesce(i.company_id, o.company_id) AS company_id,
      f.interview_id IS NULL AND o.stage IS 'rejected' AS rejected
    FROM follow_up f
    JOIN person p ON p.id = f.person_id AND p.deleted_at IS NULL
    LEFT JOIN interview i ON i.id = f.interview_id AND i.deleted_at IS NULL
    LEFT JOIN opportunity o ON o.id = f.opportunity_id AND o.deleted_at IS NULL
   WHERE f.ended_on IS NULL
     AND CASE WHEN f.interview_id IS NOT NULL THEN i.id IS NOT NULL ELSE f.kind = 'custom' OR o.id IS NOT NULL END`;

// An interview is a conversation: a later one answers, and satisfies what the earlier one left open.
const CONTACTS = `
  SELECT ip.person_id, i.happened_on AS "on", i.direction, NULL AS interview_id
    FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL
   WHERE ip.person_id IN (SELECT value FROM json_each(@people)) AND i.happened_on >= @from
  UNION ALL
  SELECT ip.person_id, i.happens_on, NULL, i.id
    FROM interview_person ip JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
   WHERE ip.person_id IN (SELECT value FROM json_each(@people)) AND i.happens_on > @from`;

/**
 * The follow-ups that are still open, each with the step it is at, by due date and then the warmest first.
 *
 * @param db any connection; inside a write the writing one, which sees what the write did
 */
export function readFollowUps(
  book: Book,
  db: Database,
  settings: Settings,
  filter: FollowUpFilter = {},
  today: LocalDate = book.clock.today(),
): FollowUp[] {
  const conditions = Object.entries(FILTERS).filter(([name]) => filter[name as keyof FollowUpFilter] !== undefined);
  const rows = db
    .prepare<[object], Row>([OPEN, ...conditions.map(([, sql]) => sql)].join(' AND '))
    .all(Object.fromEntries(conditions.map(([name]) => [name, filter[name as keyof FollowUpFilter]])));
  if (rows.length === 0) return [];
  const from = rows.map((row) => row.started_on).toSorted()[0] ?? today;
  const contacts = Map.groupBy(
    db
      .prepare<[object], ContactRow>(CONTACTS)
      .all({ from, people: JSON.stringify([...new Set(rows.map((row) => row.person_id))]) }),
    (contact) => contact.person_id,
  );
  const skips = readSkips(
    db,
    rows.map((row) => row.id),
  );
  return rows
    .flatMap((row): FollowUp[] => {
      const facts = {
        kind: row.kind,
        startedOn: row.started_on,
        dueOn: row.due_on,
        awaitsReply: row.awaits_reply === 1,
      };
      const step = stepOf(facts, contactsSince(row, contacts), skips.get(row.id) ?? [], settings, today);
      return 'ended' in step ? [] : [summarise(book, row, step)];
    })
    .sort((a, b) => compare(a.dueOn, b.dueOn) || b.person.strength - a.person.strength || compare(a.id, b.id));
}

const FILTERS: Record<keyof FollowUpFilter, string> = {
  id: 'f.id = @id',
  personId: 'f.person_id = @personId',
  interviewId: 'f.interview_id = @interviewId',
  opportunityId: 'f.opportunity_id = @opportunityId',
};

/** Another interview counts when it was on a later day; one of the same day is the same occasion. */
const contactsSince = (row: Row, contacts: ReadonlyMap<PersonId, ContactRow[]>): Contact[] =>
  (contacts.get(row.person_id) ?? []).filter(
    (contact) =>
      contact.interview_id === null || (contact.interview_id !== row.interview_id && contact.on > row.started_on),
  );

function readSkips(db: Database, ids: readonly FollowUpId[]): Map<FollowUpId, Skip[]> {
  const rows = db
    .prepare<[string], FollowUpSkipTable>(
      'SELECT * FROM follow_up_skip WHERE follow_up_id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids));
  const skips = new Map<FollowUpId, Skip[]>();
  for (const { follow_up_id, step, skipped_on: on } of rows)
    skips.set(follow_up_id, [...(skips.get(follow_up_id) ?? []), { step, on }]);
  return skips;
}

function summarise(book: Book, row: Row, { step, dueOn, reason }: OpenStep): FollowUp {
  const company = companyRef(book, row.company_id);
  return {
    id: row.id,
    person: book.network.personRef(row.person_id),
    kind: row.kind,
    step,
    dueOn,
    snoozedUntil: row.snoozed_until,
    reason: reasonOf(reason, row, company),
    text: row.text,
    interviewId: row.interview_id,
    opportunityId: row.opportunity_id,
    company,
  };
}

function reasonOf(reason: OpenStep['reason'], row: Row, company: CompanyRef | null): StepReason {
  if (reason.kind !== 'started') return reason;
  return { kind: row.rejected ? 'rejected' : 'interviewed', on: reason.on, company };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
