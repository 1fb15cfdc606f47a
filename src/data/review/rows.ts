import type { Selectable } from 'kysely';
import type { CompanyId, TargetSource } from '../../contract/index.ts';
import { KithError, type ReviewId, type ReviewSummary, type ReviewTargetId, type Wish } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import type { UserTables } from '../sqlite/schema.ts';

type ReviewRow = Selectable<UserTables['review']>;

/** A target as the user set it. */
export interface TargetRow {
  readonly id: ReviewTargetId;
  readonly company: CompanyId;
  readonly wish: Wish;
  readonly note: string;
  readonly source: TargetSource;
}

export const DEFAULT_WISH: Wish = 2;

/** @throws KithError not_found */
export async function readReview(book: Book, id: ReviewId): Promise<ReviewSummary> {
  const row = await book.reader.selectFrom('review').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new KithError('not_found', 'There is no such review. It may have been deleted.', { id });
  return summarise(row, readTargetRows(book, id).length);
}

/** Open ones first, the latest first. */
export async function readReviews(book: Book): Promise<ReviewSummary[]> {
  const rows = await book.reader.selectFrom('review').selectAll().execute();
  return rows
    .map((row) => summarise(row, readTargetRows(book, row.id).length))
    .sort(
      (a, b) =>
        Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
        compare(b.closedOn ?? b.startedOn, a.closedOn ?? a.startedOn) ||
        compare(b.id, a.id),
    );
}

/** The targets whose company is there, in the order in which they were added; a company in the trash brings its own back. */
export function readTargetRows(book: Book, review: ReviewId): TargetRow[] {
  type Row = {
    id: ReviewTargetId;
    company: CompanyId;
    wish: Wish | null;
    note: string | null;
    source: TargetSource | null;
  };
  return book.db
    .prepare<[ReviewId], Row>(
      'SELECT id, company_id AS company, wish, note, source FROM review_target WHERE review_id = ? ORDER BY id',
    )
    .all(review)
    .filter(({ company }) => book.network.companies.has(company))
    .map(({ wish, note, source, ...row }) => ({
      ...row,
      wish: wish ?? DEFAULT_WISH,
      note: note ?? '',
      source: source ?? 'typed',
    }));
}

function summarise(row: ReviewRow, targets: number): ReviewSummary {
  return {
    id: row.id,
    name: row.name ?? '',
    role: row.role,
    level: row.level,
    places: (row.places ?? '').split('\n').filter(Boolean),
    constraints: row.constraints ?? '',
    startedOn: row.started_on ?? (row.created_at ?? '').slice(0, 10),
    closedOn: row.closed_on,
    targets,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
