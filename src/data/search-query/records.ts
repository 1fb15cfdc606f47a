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
import type { Found } from './words.ts';

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

/** Records of a kind that words found, each once, in no order. */
export function* foundRecords(book: Book, kind: SearchKind, found: readonly Found[]): Generator<SearchRecord> {
  if (kind !== 'person' && kind !== 'company' && kind !== 'note') {
    // There are few of these.
    for (const record of records(book, kind)) if (found.some((one) => one.ranked[kind]?.has(record.id))) yield record;
    return;
  }
  for (const [place, { ranked }] of found.entries()) {
    const earlier = found.slice(0, place).flatMap((one) => one.ranked[kind] ?? []);
    for (const [id, { on }] of ranked[kind] ?? []) {
      if (earlier.some((ids) => ids.has(id))) continue;
      const record = recordOf(book, kind, id, on);
      if (record) yield record;
    }
  }
}

function recordOf(
  { network }: Book,
  kind: 'person' | 'company' | 'note',
  id: string,
  on: LocalDate | null,
): SearchRecord | null {
  if (kind === 'note') return { kind, id, on };
  if (kind === 'person') {
    const node = network.people.get(id as PersonId);
    return node ? { kind, id: node.row.id, node } : null;
  }
  const node = network.companies.get(id as CompanyId);
  return node ? { kind, id: node.base.id, node } : null;
}
