import type { FollowUpId, InterviewId, OpportunityId, PersonId, ReviewId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import { followUpIdAfter } from '../methods/follow-up-start.ts';
import { wakeId, wakeReminder } from '../review/ids.ts';
import { lacking, type Row, type Rows } from './rows.ts';

/**
 * Moves planned wakings; of two in one review, that of the one who stays holds.
 *
 * @returns the new ids of their reminders, by the old ones
 */
export function moveWakes(rows: Rows, [from, into]: readonly [PersonId, PersonId]): ReadonlyMap<string, FollowUpId> {
  const reminders = new Map<string, FollowUpId>();
  const there = new Set(rows.where('review_wake', 'person_id', into).map((row) => row.review_id));
  for (const row of rows.where('review_wake', 'person_id', from)) {
    const id = wakeId(row.review_id as ReviewId, into);
    for (const what of ['hello', 'ask'] as const) reminders.set(wakeReminder(row.id, what), wakeReminder(id, what));
    if (there.has(row.review_id ?? null)) rows.remove('review_wake', row.id);
    else rows.rename('review_wake', row, id, { person_id: into });
  }
  return reminders;
}

/** Moves follow-ups and reminders with what was skipped of them; after one interview there is one for a person. */
export function moveFollowUps(
  rows: Rows,
  [from, into]: readonly [PersonId, PersonId],
  reminders: ReadonlyMap<string, FollowUpId>,
): void {
  for (const row of rows.where('follow_up', 'person_id', from)) {
    const id = reminders.get(row.id) ?? newIdOf(row, from, into);
    const kept = id === row.id ? undefined : rows.find('follow_up', id);
    if (kept) joinFollowUps(rows, kept, row);
    else rows.rename('follow_up', row, id, { person_id: into });
    if (id !== row.id) moveSkips(rows, row.id, id);
  }
}

/** Whose id follows from an interview or a rejection and the person is found again under the other's. */
function newIdOf(row: Row, from: PersonId, into: PersonId): string {
  const occasion = {
    interviewId: row.interview_id as InterviewId | null,
    opportunityId: row.opportunity_id as OpportunityId | null,
  };
  return followUpIdAfter({ ...occasion, personId: from }) === row.id
    ? followUpIdAfter({ ...occasion, personId: into })
    : row.id;
}

/** What was done for either is done. */
function joinFollowUps(rows: Rows, kept: Row, other: Row): void {
  rows.set('follow_up', kept.id, lacking(kept, other));
  rows.remove('follow_up', other.id);
}

function moveSkips(rows: Rows, from: string, into: string): void {
  for (const row of rows.where('follow_up_skip', 'follow_up_id', from)) {
    const id = derivedId<string>('follow_up_skip', into, String(row.step));
    if (rows.find('follow_up_skip', id)) rows.remove('follow_up_skip', row.id);
    else rows.rename('follow_up_skip', row, id, { follow_up_id: into });
  }
}
