import { derivedId } from '../ids.ts';
import type { Rows } from './rows.ts';

/** The lesser id first, so that a pair is one whatever the order it is named in. */
export const inOrder = <Id extends string>(a: Id, b: Id): readonly [Id, Id] => (a < b ? [a, b] : [b, a]);

/** The id of two records as a pair: the same on every device. */
export const pairId = (a: string, b: string): string => derivedId('distinct_pair', ...inOrder(a, b));

/** What was said not to be the same as the one that goes is not the same as the one that stays. */
export function movePairs(rows: Rows, [from, into]: readonly [string, string]): void {
  for (const [own, other] of [
    ['one_id', 'other_id'],
    ['other_id', 'one_id'],
  ] as const)
    for (const row of rows.where('distinct_pair', own, from)) {
      const third = String(row[other]);
      const id = pairId(into, third);
      if (third === into || rows.find('distinct_pair', id)) rows.remove('distinct_pair', row.id);
      else {
        const [one_id, other_id] = inOrder(into, third);
        rows.rename('distinct_pair', row, id, { one_id, other_id });
      }
    }
}
