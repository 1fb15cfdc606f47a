import type { Answer, PersonRow, SearchHit } from '../../../src/contract/index.ts';
import type { Right } from './types.ts';

const TOP = 5;

/** A hit as right answers name it. */
export function hitNamed({ kind, title }: SearchHit): string {
  const name = title.map(({ text }) => text).join('');
  return kind === 'person' || kind === 'company' ? name : `${kind}: ${name}`;
}

/** An answer's lines as right answers name them, in the order shown. */
export function answerNamed({ question, who, people, paths, facts }: Answer): string[] {
  const knows = question?.kind === 'who_at_competitors' ? who?.atCompetitors : who?.knows;
  return [
    ...(knows ?? []).map(({ person }) => person.name),
    ...paths.map(({ steps }) => steps[0]?.person.name ?? ''),
    ...people.map(({ person }) => person.name),
    ...facts.map(hitNamed),
  ];
}

/** How much each right answer is worth: the best group most; each name counts once. */
export function gains(right: Right, people: readonly PersonRow[]): Map<string, number> {
  if (typeof right === 'function') return new Map(people.filter(right).map(({ name }) => [name, 1]));
  const worth = new Map<string, number>();
  for (const [at, group] of right.entries())
    for (const name of typeof group === 'string' ? [group] : group)
      worth.set(name, Math.max(worth.get(name) ?? 0, 2 ** (right.length - at) - 1));
  return worth;
}

/**
 * nDCG@5: what the first five bring, each worth less the later it comes, as a share of the best there could be. Järvelin
 * and Kekäläinen, “Cumulated gain-based evaluation of IR techniques” (2002). A note's page may have several that are
 * right, so names of texts may come again.
 */
export function ndcg(found: readonly string[], worth: ReadonlyMap<string, number>): number {
  const discounted = (values: readonly number[]) =>
    values.slice(0, TOP).reduce((sum, value, at) => sum + value / Math.log2(at + 2), 0);
  const seen = new Set<string>();
  const got = found.slice(0, TOP).map((name) => {
    if (seen.has(name)) return 0;
    seen.add(name);
    return worth.get(name) ?? 0;
  });
  const ideal = discounted([...worth.values()].sort((a, b) => b - a));
  // Where nothing is right, finding nothing is.
  return ideal === 0 ? Number(found.length === 0) : discounted(got) / ideal;
}
