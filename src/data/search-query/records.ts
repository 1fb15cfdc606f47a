import type {
  CompanyId,
  InterviewOutcome,
  LocalDate,
  OpportunityId,
  PersonId,
  SearchKind,
  Stage,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { CompanyNode, PersonNode } from '../network/nodes.ts';
import { prepared } from '../sqlite/prepared.ts';

interface PersonRecord {
  readonly kind: 'person';
  readonly id: PersonId;
  readonly node: PersonNode;
}
interface CompanyRecord {
  readonly kind: 'company';
  readonly id: CompanyId;
  readonly node: CompanyNode;
}
/** What has a day and may be about a company. */
interface Dated {
  readonly id: string;
  readonly on: LocalDate;
  readonly company: CompanyId | null;
}
interface OpportunityRecord extends Dated {
  readonly kind: 'opportunity';
  readonly role: string | null;
  readonly stage: Stage;
  readonly source: PersonId | null;
  readonly recruiter: PersonId | null;
}
interface InterviewRecord extends Dated {
  readonly kind: 'interview';
  readonly role: string | null;
  readonly place: string | null;
  readonly outcome: InterviewOutcome;
  readonly opportunity: OpportunityId | null;
}
interface InsightRecord extends Dated {
  readonly kind: 'insight';
  readonly teller: PersonId | null;
}
/** A note, what was noted of a contact, or what came of an introduction. */
interface NoteRecord extends Dated {
  readonly kind: 'note';
  /** On whose page it stands. */
  readonly person: PersonId | null;
}
/** One thing that a search may find, with what filters look at. */
export type SearchRecord =
  | PersonRecord
  | CompanyRecord
  | OpportunityRecord
  | InterviewRecord
  | InsightRecord
  | NoteRecord;
export type RecordOf<K extends SearchKind> = Extract<SearchRecord, { readonly kind: K }>;

/** Of so many notes, the newest, a search without words looks. */
export const MOST_NOTES = 2_000;

/** Listed notes read at once. */
const SLICE = 200;

const OPPORTUNITIES = `SELECT 'opportunity' AS kind, id, heard_on AS "on", company_id AS company, role, stage,
  source_id AS source, recruiter_id AS recruiter FROM opportunity WHERE deleted_at IS NULL ORDER BY heard_on DESC, id DESC`;
const INTERVIEWS = `SELECT 'interview' AS kind, id, happens_on AS "on", company_id AS company, role, place, outcome,
  opportunity_id AS opportunity FROM interview WHERE deleted_at IS NULL ORDER BY happens_on DESC, id DESC`;
const INSIGHTS = `SELECT 'insight' AS kind, id, learnt_on AS "on", company_id AS company, from_person_id AS teller
  FROM insight WHERE deleted_at IS NULL ORDER BY learnt_on DESC, id DESC`;
const NOTE = `SELECT 'note' AS kind, n.id, coalesce(i.happens_on, n.written_on) AS "on",
  coalesce(c.id, i.company_id) AS company, p.id AS person FROM note n
  LEFT JOIN person p ON p.id = n.person_id AND p.deleted_at IS NULL
  LEFT JOIN company c ON c.id = n.company_id AND c.deleted_at IS NULL
  LEFT JOIN interview i ON i.id = n.interview_id AND i.deleted_at IS NULL
  WHERE n.deleted_at IS NULL AND coalesce(p.id, c.id, i.id) IS NOT NULL`;
const CONTACT = `SELECT 'note' AS kind, id, happened_on AS "on", NULL AS company, NULL AS person FROM interaction
  WHERE deleted_at IS NULL AND note IS NOT NULL AND note <> ''`;
const OUTCOME = `SELECT 'note' AS kind, id, coalesce(made_on, asked_on, '') AS "on", NULL AS company, NULL AS person FROM introduction
  WHERE deleted_at IS NULL AND outcome <> ''`;
const NEWEST_NOTES = `${NOTE} UNION ALL ${CONTACT} UNION ALL ${OUTCOME} ORDER BY 3 DESC, 2 DESC LIMIT ${MOST_NOTES}`;
const LISTED = 'IN (SELECT value FROM json_each(@ids))';
const LISTED_NOTES = `${NOTE} AND n.id ${LISTED} UNION ALL ${CONTACT} AND id ${LISTED} UNION ALL ${OUTCOME} AND id ${LISTED}`;

/**
 * All records of a kind in the order they are shown in: people warmest first, companies by people known, the rest newest
 * first. Of notes the newest, or those of `ids` alone.
 */
export function* recordsOf(
  { db, lists }: Book,
  kind: SearchKind,
  ids: readonly string[] | null,
): Generator<SearchRecord> {
  switch (kind) {
    case 'person':
      for (const node of lists.warmestPeople()) yield { kind, id: node.row.id, node };
      return;
    case 'company':
      for (const node of lists.biggestCompanies()) yield { kind, id: node.base.id, node };
      return;
    case 'opportunity':
      yield* prepared<[], OpportunityRecord>(db, OPPORTUNITIES).all();
      return;
    case 'interview':
      yield* prepared<[], InterviewRecord>(db, INTERVIEWS).all();
      return;
    case 'insight':
      yield* prepared<[], InsightRecord>(db, INSIGHTS).all();
      return;
    case 'note': {
      if (!ids) return yield* prepared<[], NoteRecord>(db, NEWEST_NOTES).all();
      const listed = prepared<[{ ids: string }], NoteRecord>(db, LISTED_NOTES);
      for (let at = 0; at < ids.length; at += SLICE)
        yield* listed.all({ ids: JSON.stringify(ids.slice(at, at + SLICE)) });
    }
  }
}
