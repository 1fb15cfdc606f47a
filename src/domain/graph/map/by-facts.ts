import type { Bond, Facts } from './facts.ts';

interface Group {
  readonly bond: Bond;
  readonly members: readonly number[];
}

/** Fewer are no territory: they rest in the tray. */
export const FEWEST = 5;
/** Of those who are left, of whom something must be known for it to group them. */
const KNOWN = 0.6;
/** Of all, that a group should have. */
const LEAST_SHARE = 1 / 40;

/**
 * Groups people by what is known of most of them: by the industry of their company, who has none by city, and the rest
 * by the year they were met, neighbouring years together where they are few. Of whom nothing is known, nobody is
 * grouped, unless there would be no group at all or they are many.
 *
 * @param most groups at most
 * @param alone there is nothing else on the map
 */
export function groupByFacts(people: readonly number[], facts: Facts, most: number, alone: boolean): Group[] {
  const groups: Group[] = [];
  const least = Math.max(FEWEST, people.length * LEAST_SHARE);
  let rest = people;
  for (const bond of ['industry', 'city'] as const) {
    const values = facts[bond];
    const known = rest.filter((person) => (values[person] ?? -1) >= 0).length;
    if (rest.length === 0 || known < KNOWN * rest.length) continue;
    const grouped = [...Map.groupBy(rest, (person) => values[person] ?? -1)]
      .filter(([value, members]) => value >= 0 && members.length >= least)
      .sort(([a, m], [b, n]) => n.length - m.length || a - b)
      // The rest needs a place too.
      .slice(0, Math.max(1, most - groups.length - 2));
    for (const [value, members] of grouped)
      groups.push({ bond: { bond, name: facts.words[value]?.text ?? '' }, members });
    const taken = new Set(grouped.flatMap(([, members]) => members));
    rest = rest.filter((person) => !taken.has(person));
  }
  const dated = rest.filter((person) => (facts.year[person] ?? 0) > 0);
  groups.push(...periods(dated, facts.year, least, Math.max(1, most - groups.length - 1)));
  const unknown = rest.filter((person) => (facts.year[person] ?? 0) <= 0);
  const gone = groups.filter(({ members }) => members.length < FEWEST).flatMap(({ members }) => members);
  const kept = groups.filter(({ members }) => members.length >= FEWEST);
  const others = [...gone, ...unknown].sort((a, b) => a - b);
  if (others.length >= FEWEST || (alone && kept.length === 0 && others.length > 0))
    kept.push({ bond: { bond: 'mixed', name: '' }, members: others });
  return kept.sort((a, b) => b.members.length - a.members.length);
}

/** By year, the smallest taken together with the smaller neighbour until all are large enough and few enough. */
function periods(people: readonly number[], year: Int32Array, least: number, most: number): Group[] {
  const spans = [...Map.groupBy(people, (person) => year[person] ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([from, members]) => ({ from, to: from, members }));
  for (;;) {
    const at = smallest(spans);
    const span = spans[at];
    if (!span || spans.length === 1 || (spans.length <= most && span.members.length >= least)) break;
    const [before, after] = [spans[at - 1], spans[at + 1]];
    const isEarlier = !after || (before !== undefined && before.members.length <= after.members.length);
    const [a, b] = isEarlier ? [before, span] : [span, after];
    if (!a || !b) break;
    spans.splice(isEarlier ? at - 1 : at, 2, { from: a.from, to: b.to, members: [...a.members, ...b.members] });
  }
  return spans.map(({ from, to, members }) => ({ bond: { bond: 'period', name: periodName(from, to) }, members }));
}

const smallest = (spans: readonly { readonly members: readonly number[] }[]): number =>
  spans.reduce((best, span, at) => (span.members.length < (spans[best]?.members.length ?? Infinity) ? at : best), 0);

const periodName = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

/** The years a period is named after; null when it is no such name. */
export function yearsOf(name: string): { readonly from: number; readonly to: number } | null {
  const [, from, to] = /^(\d{4})(?:–(\d{4}))?$/.exec(name) ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to ?? from) };
}
