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
import type { Ranked } from '../search/best.ts';
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
interface NoteRecord {
  readonly kind: 'note';
  readonly id: string;
  readonly on: LocalDate | null;
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

const OPPORTUNITIES = `SELECT 'opportunity' AS kind, id, heard_on AS "on", company_id AS company, role, stage,
  source_id AS source, recruiter_id AS recruiter FROM opportunity WHERE deleted_at IS NULL ORDER BY heard_on DESC, id DESC`;
const INTERVIEWS = `SELECT 'interview' AS kind, id, happens_on AS "on", company_id AS company, role, place, outcome,
  opportunity_id AS opportunity FROM interview WHERE deleted_at IS NULL ORDER BY happens_on DESC, id DESC`;
const INSIGHTS = `SELECT 'insight' AS kind, id, learnt_on AS "on", company_id AS company, from_person_id AS teller
  FROM insight WHERE deleted_at IS NULL ORDER BY learnt_on DESC, id DESC`;

/**
 * All records of a kind in the order they are shown in: people warmest first, companies by people known, the rest newest
 * first.
 */
export async function allRecords(book: Book, kind: SearchKind): Promise<AllRecords> {
  if (kind === 'person') await book.lists.prepare({ sort: 'warmth', direction: 'asc' });
  if (kind !== 'note') return { records: records(book, kind), complete: true };
  const { texts, complete } = await book.search.newest(kind);
  return { records: texts, complete };
}

interface AllRecords {
  readonly records: Iterable<SearchRecord>;
  /** False while the index, which knows the notes, is being built. */
  readonly complete: boolean;
}

function* records({ db, lists }: Book, kind: Exclude<SearchKind, 'note'>): Generator<SearchRecord> {
  switch (kind) {
    case 'person':
      for (const node of lists.warmestPeople()) yield { kind, id: node.row.id, node };
      return;
    case 'company':
      for (const node of lists.biggestCompanies()) yield { kind, id: node.base.id, node };
      return;
    case 'opportunity':
      return yield* prepared<[], OpportunityRecord>(db, OPPORTUNITIES).all();
    case 'interview':
      return yield* prepared<[], InterviewRecord>(db, INTERVIEWS).all();
    case 'insight':
      return yield* prepared<[], InsightRecord>(db, INSIGHTS).all();
  }
}

/** Makes records of a kind of what words found; null of what is gone. */
export function recordsById(book: Book, kind: SearchKind): (ranked: Ranked, id: string) => SearchRecord | null {
  const { network } = book;
  switch (kind) {
    case 'note':
      return ({ on }, id) => ({ kind, id, on });
    case 'person':
      return (_, id) => {
        const node = network.people.get(id as PersonId);
        return node ? { kind, id: node.row.id, node } : null;
      };
    case 'company':
      return (_, id) => {
        const node = network.companies.get(id as CompanyId);
        return node ? { kind, id: node.base.id, node } : null;
      };
    default: {
      // There are few of these.
      const all = new Map(Iterator.from(records(book, kind)).map((record) => [record.id as string, record]));
      return (_, id) => all.get(id) ?? null;
    }
  }
}
