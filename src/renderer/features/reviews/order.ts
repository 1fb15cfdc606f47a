import { Readiness, type ReviewTarget } from '../../../contract/index.ts';

export type TargetSort = 'company' | 'wish' | 'readiness' | 'people' | 'known';
export interface TargetOrder {
  readonly by: TargetSort;
  readonly descending: boolean;
}

const RANK = new Map(Readiness.options.map((readiness, at) => [readiness, at]));

const knownOf = ({ knows }: ReviewTarget): number => knows.insights + knows.interviews + knows.observations;

const COMPARE: Record<TargetSort, (a: ReviewTarget, b: ReviewTarget) => number> = {
  company: (a, b) => a.company.name.localeCompare(b.company.name),
  wish: (a, b) => b.wish - a.wish,
  readiness: (a, b) => (RANK.get(a.readiness) ?? 0) - (RANK.get(b.readiness) ?? 0) || b.chance - a.chance,
  people: (a, b) => b.contactsWarm - a.contactsWarm || b.contactsFaded - a.contactsFaded,
  known: (a, b) => knownOf(b) - knownOf(a),
};

/** The targets that pass a filter, in order; of equals the one wished for more, then the one that is readier. */
export function orderTargets(
  targets: readonly ReviewTarget[],
  { by, descending }: TargetOrder,
  filter: { readonly text: string; readonly readiness: Readiness | null },
): ReviewTarget[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = (target: ReviewTarget) => {
    if (filter.readiness !== null && target.readiness !== filter.readiness) return false;
    const text = [target.company.name, target.note, ...target.contacts.map(({ person }) => person.name)]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const sign = descending ? -1 : 1;
  return targets
    .filter(passes)
    .sort((a, b) => sign * COMPARE[by](a, b) || COMPARE.wish(a, b) || COMPARE.readiness(a, b) || COMPARE.company(a, b));
}

/** How many targets there are of each readiness; those there are none of are left out. */
export const countReadiness = (targets: readonly ReviewTarget[]): { readiness: Readiness; count: number }[] =>
  Readiness.options
    .map((readiness) => ({ readiness, count: targets.filter((target) => target.readiness === readiness).length }))
    .filter(({ count }) => count > 0);
