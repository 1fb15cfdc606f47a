import type { FieldDifference, ImportChoice, ImportField } from '../../../contract/index.ts';
import { sameText } from '../../../domain/linkedin/identity.ts';
import type { Writes } from './writes.ts';

type Fields<F extends ImportField> = Readonly<Record<F, string | null>>;

/**
 * Compares fields three ways: what the file says, what its source said the last time, and what is in the book. Only
 * news is taken, and by itself only where the book has nothing or still says what the source said; of what the user
 * wrote, the user decides. What the source says is remembered either way, so that nothing is asked twice.
 *
 * @param record the record's id
 * @returns the values to write, and every difference that is news
 */
export function compareFields<F extends ImportField>(
  fields: readonly F[],
  theirs: Fields<F>,
  mine: Fields<F>,
  record: string,
  choice: ImportChoice | undefined,
  writes: Writes,
): { taken: Partial<Record<F, string>>; differences: FieldDifference[] } {
  const taken: Partial<Record<F, string>> = {};
  const differences: FieldDifference[] = [];
  for (const field of fields) {
    const said = theirs[field];
    if (said === null) continue;
    const before = writes.said(record, field);
    const own = mine[field];
    if (!same(said, before) && !same(said, own)) {
      const usual = own === null || same(own, before);
      const take = choice?.take?.includes(field) ? true : choice?.keep?.includes(field) ? false : usual;
      if (take) taken[field] = said;
      differences.push({ field, mine: own, theirs: said, take });
    }
    // Another spelling of the same is no news.
    if (!same(said, before)) writes.remember(record, field, said);
  }
  return { taken, differences };
}

const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && sameText(a, b);
