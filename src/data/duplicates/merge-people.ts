import type { Database } from 'better-sqlite3';
import type { ContactKind, PersonField, PersonId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import { normsOf } from './facts.ts';
import { moveFollowUps, moveWakes } from './follow-ups.ts';
import { movePairs } from './pairs.ts';
import { lacking, moveOnce, type Row, Rows } from './rows.ts';
import { moveJobs } from './same-job.ts';
import { moveSettled } from './settled.ts';
import { moveMentions, renameInSearches } from './texts.ts';
import { moveIntroductions, moveRelationships } from './ties.ts';

/** The columns that a field stands for, the one that says whether it is there first. */
const COLUMNS: Readonly<Record<PersonField, readonly string[]>> = {
  name: ['name', 'given_name', 'family_name'],
  headline: ['headline'],
  location: ['location'],
  howMet: ['how_met'],
  metOn: ['met_on'],
  birthday: ['birthday', 'birthday_seen_on'],
  cadence: ['cadence_days'],
  snoozedUntil: ['snoozed_until'],
  tie: ['tie_override'],
};
const FIELDS = Object.keys(COLUMNS) as PersonField[];

/** Fields that one person lacks and the other has. */
export const fieldsLacking = (into: Row, from: Row): PersonField[] =>
  FIELDS.filter((field) => {
    const column = COLUMNS[field][0] as string;
    return (into[column] ?? null) === null && (from[column] ?? null) !== null;
  });

/**
 * Makes two people one, in the transaction of the batch that is being written: everything that refers to the one refers
 * to the other afterwards, each thing once, and the one is gone. It does not go to the trash, which is emptied for good:
 * from the journal it can come back whenever.
 *
 * @param take fields of which the value of `from` is kept; null: those that `into` lacks
 */
export function mergePeople(db: Database, from: PersonId, into: PersonId, take: readonly PersonField[] | null): void {
  const rows = new Rows(db);
  const both = [from, into] as const;
  const [gone, kept] = [rows.find('person', from), rows.find('person', into)];
  if (!gone || !kept) return;

  // What is noted as settled is found by whom it was owed to, and when.
  moveSettled(db, rows, both);
  moveContactPoints(db, rows, both);
  moveJobs(rows, 'employment', 'person_id', both);
  moveRelationships(rows, both);
  moveIntroductions(rows, both);
  moveOnce(rows, 'person_tag', ['person_id', 'tag_id'], both, (tag) => derivedId('person_tag', into, tag));
  moveOnce(rows, 'interaction_person', ['person_id', 'interaction_id'], both, (interaction) =>
    derivedId('interaction_person', interaction, into),
  );
  moveOnce(
    rows,
    'interview_person',
    ['person_id', 'interview_id'],
    both,
    (interview) => derivedId('interview_person', interview, into),
    (one, other) => ({ impression: bothTexts(one.impression, other.impression) }),
  );
  moveOnce(rows, 'mention', ['person_id', 'note_id'], both, (note) => derivedId('mention', note, into));
  moveOnce(
    rows,
    'review_thanks',
    ['person_id', 'review_id'],
    both,
    (review) => derivedId('review_thanks', review, into),
    (one, other) => ({ thanked_on: [one.thanked_on ?? null, other.thanked_on ?? null].sort()[1] ?? null }),
  );
  moveFollowUps(rows, both, moveWakes(rows, both));
  for (const [table, column] of [
    ['note', 'person_id'],
    ['opportunity', 'source_id'],
    ['opportunity', 'recruiter_id'],
    ['compensation', 'source_person_id'],
    ['insight', 'from_person_id'],
    // What a source said of either stays apart, so that each is known again by what it is called there.
    ['provenance', 'record_id'],
  ] as const)
    rows.move(table, column, from, into);
  movePairs(rows, both);
  moveMentions(db, rows, 'person', both);

  const fields = take ?? fieldsLacking(kept, gone);
  const taken = fields.flatMap((field) => COLUMNS[field].map((column) => [column, gone[column] ?? null] as const));
  const created_at = [String(kept.created_at), String(gone.created_at)].filter(Boolean).sort()[0] ?? '';
  rows.set('person', into, { ...Object.fromEntries(taken), created_at });
  rows.remove('person', from);
  const now = String(rows.find('person', into)?.name);
  for (const { name } of [gone, kept]) renameInSearches(db, rows, 'person', [String(name), now]);
}

/** Two texts one below the other; one of them where the other says nothing else. */
function bothTexts(a: Row[string] = '', b: Row[string] = ''): string {
  const [one, other] = [String(a ?? ''), String(b ?? '')];
  if (other.trim() === '' || one.includes(other)) return one;
  return one.trim() === '' || other.includes(one) ? other : `${one}\n\n${other}`;
}

function moveContactPoints(db: Database, rows: Rows, [from, into]: readonly [string, string]): void {
  const norms = normsOf(db);
  const keyOf = ({ kind, value }: Row) => `${kind} ${norms.of(kind as ContactKind, String(value))}`;
  const there = new Map(rows.where('contact_point', 'person_id', into).map((row) => [keyOf(row), row]));
  for (const row of rows.where('contact_point', 'person_id', from)) {
    const kept = there.get(keyOf(row));
    if (kept) {
      rows.set('contact_point', kept.id, lacking(kept, row));
      rows.remove('contact_point', row.id);
    } else {
      rows.set('contact_point', row.id, { person_id: into });
      there.set(keyOf(row), row);
    }
  }
}
