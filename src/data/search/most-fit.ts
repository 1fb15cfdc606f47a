import { begunCloseness } from '../../domain/search-query.ts';
import { fieldWeight } from '../../domain/search-rank.ts';
import type { Beginnings, Expanded } from './expanded.ts';
import { FIELDS, type Frozen } from './frozen.ts';
import type { Group } from './group.ts';

/** No document of a group fits an atom better than this (field × closeness). */
export function mostFit({ frozen }: Group, { terms, beginnings }: Expanded): number {
  const { postingStart } = frozen.arrays;
  let most = beginnings ? mostBegun(frozen, beginnings) : 0;
  for (const { term, live, begun, closeness, fields } of terms) {
    for (let field = 0; field < FIELDS; field++) {
      const fit = closeness * fieldWeight(field);
      if ((fields & (1 << field)) === 0 || fit <= most) continue;
      const slot = term * FIELDS + field;
      const isFrozen = term >= 0 && !begun && postingStart[slot] !== postingStart[slot + 1];
      if (isFrozen || live?.has(field)) most = fit;
    }
  }
  return most;
}

/** By the weightiest field that any of the terms is in, as if it were but a letter longer. */
function mostBegun({ arrays: { postingStart } }: Frozen, { from, to, wanted, worth, fields }: Beginnings): number {
  let least: number = FIELDS;
  for (let slot = from * FIELDS; slot < to * FIELDS && least > 0; slot += FIELDS)
    for (let field = 0; field < least; field++)
      if ((fields & (1 << field)) !== 0 && postingStart[slot + field] !== postingStart[slot + field + 1]) least = field;
  return least === FIELDS ? 0 : begunCloseness(wanted, wanted + 1) * worth * fieldWeight(least);
}
