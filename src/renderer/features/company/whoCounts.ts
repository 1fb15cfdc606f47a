import type { KnowReason, Knows } from '../../../contract/index.ts';

export type KnowGroup = 'now' | 'before' | 'interview' | 'recruiter' | 'supplier' | 'introducer';

const groups = {
  works_there: 'now',
  worked_there: 'before',
  interviewed_me: 'interview',
  recruited_me: 'recruiter',
  recruits_for: 'recruiter',
  placed_role: 'recruiter',
  works_for_them: 'supplier',
  introduces: 'introducer',
} as const satisfies Record<KnowReason['kind'], KnowGroup>;

/** How many people are known for which first reason, in a fixed order; groups without anybody are left out. */
export function whoCounts(knows: readonly Knows[]): { group: KnowGroup; count: number }[] {
  const order: readonly KnowGroup[] = ['now', 'before', 'interview', 'recruiter', 'supplier', 'introducer'];
  const counts = Map.groupBy(knows, ({ reasons }) => groups[reasons[0]?.kind ?? 'introduces']);
  return order.flatMap((group) => {
    const count = counts.get(group)?.length ?? 0;
    return count > 0 ? [{ group, count }] : [];
  });
}
