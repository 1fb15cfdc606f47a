import type { Book } from '../book.ts';
import { prepared } from '../sqlite/prepared.ts';

/** What a review and the like write bears on no way. */
const NO_BEARING = [
  'review',
  'review_target',
  'review_wake',
  'review_thanks',
  'settled_debt',
  'follow_up',
  'follow_up_skip',
  'template',
  'lens',
  'saved_search',
  'territory',
];
const LAST_BEARING = `SELECT seq FROM local_journal
  WHERE table_name NOT IN (${NO_BEARING.map((table) => `'${table}'`).join(', ')}) ORDER BY seq DESC LIMIT 1`;

/** A text that is another as soon as something changes that a way may rest on. */
export function bearingState(book: Book): string {
  const entry = prepared<[], number>(book.db, LAST_BEARING).pluck().get() ?? 0;
  return `${entry} ${book.network.version} ${book.network.today}`;
}
