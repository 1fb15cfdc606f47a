import type { Database } from 'better-sqlite3';
import type { Attached } from '../../contract/index.ts';
import { prepared } from '../sqlite/prepared.ts';

const LIVING = 'deleted_at IS NULL AND';
const count = (from: string): string => `SELECT count(*) FROM ${from}`;

/** How much hangs on somebody, by what it is; `@id` is the person. */
const OF_PERSON: Readonly<Partial<Record<Attached, string>>> = {
  interactions: count(
    'interaction_person p JOIN interaction i ON i.id = p.interaction_id AND i.deleted_at IS NULL WHERE p.person_id = @id',
  ),
  interviews: count(
    'interview_person p JOIN interview i ON i.id = p.interview_id AND i.deleted_at IS NULL WHERE p.person_id = @id',
  ),
  notes: count(`note WHERE ${LIVING} person_id = @id`),
  mentions: count('mention m JOIN note n ON n.id = m.note_id AND n.deleted_at IS NULL WHERE m.person_id = @id'),
  introductions: count(`introduction WHERE ${LIVING} @id IN (introducer_id, who_id, to_id)`),
  followUps: count('follow_up WHERE ended_on IS NULL AND person_id = @id'),
  opportunities: count(`opportunity WHERE ${LIVING} @id IN (source_id, recruiter_id)`),
  insights: count(`insight WHERE ${LIVING} from_person_id = @id`),
  compensation: count(`compensation WHERE ${LIVING} source_person_id = @id`),
  reviews: count('review_wake WHERE person_id = @id'),
};
const OF_COMPANY: Readonly<Partial<Record<Attached, string>>> = {
  interviews: count(`interview WHERE ${LIVING} company_id = @id`),
  notes: count(`note WHERE ${LIVING} company_id = @id`),
  mentions: count('mention m JOIN note n ON n.id = m.note_id AND n.deleted_at IS NULL WHERE m.company_id = @id'),
  opportunities: count(`opportunity WHERE ${LIVING} @id IN (company_id, agency_id)`),
  insights: count(`insight WHERE ${LIVING} company_id = @id`),
  compensation: count(`compensation WHERE ${LIVING} company_id = @id`),
  reviews: count('review_target WHERE company_id = @id'),
};

/** How much hangs on a record, by what it is; what there is none of is left out. */
export function attachedTo(db: Database, kind: 'person' | 'company', id: string): { what: Attached; count: number }[] {
  return Object.entries(kind === 'person' ? OF_PERSON : OF_COMPANY)
    .map(([what, sql]) => ({
      what: what as Attached,
      count: prepared<[{ id: string }], number>(db, sql).pluck().get({ id }) ?? 0,
    }))
    .filter((one) => one.count > 0);
}
