import type { MethodInput, MethodOutput } from '../../../contract/index.ts';
import type { ListInput } from '../../ui/table/useRows.ts';
import type { Show } from './search.ts';

type Counts = MethodOutput<'cadence.list'>['counts'];

/** Asks for the counts alone, as far as that can be. */
export const COUNTS = { limit: 1 } satisfies MethodInput<'cadence.list'>;

/** What to ask for to see a segment. */
export function inputOf(show: Show): ListInput<'cadence.list'> {
  if (show === 'snoozed') return { snoozed: true };
  return { bands: show === 'waiting' ? ['lapsed', 'due'] : [show], snoozed: false };
}

export const countOf = (counts: Counts, show: Show): number =>
  show === 'waiting' ? counts.lapsed + counts.due : counts[show];

export const everyone = (counts: Counts): number =>
  counts.fine + counts.soon + counts.due + counts.lapsed + counts.snoozed;
