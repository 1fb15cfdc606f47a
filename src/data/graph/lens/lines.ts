import { type LensLine, type LensRole, type PersonId, Warmth } from '../../../contract/index.ts';
import { dateOfDay } from '../../../domain/graph/days.ts';
import { dormancy } from '../../../domain/graph/waking.ts';
import type { PersonNode } from '../../network/nodes.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './selection.ts';
import { jobOn, presentOf, type Then } from './then.ts';

/** Roles that stand before others whatever the weight; the others are mixed. */
const FIRST: readonly LensRole[] = ['centre', 'faded', 'introducer', 'first_step'];
/** Roles that say nothing about somebody, so that it may be said that they faded. */
const MERE: readonly (LensRole | null)[] = ['first_step', 'second_step', 'tagged'];

/** Those close or warm on a day of the past and not today, ranked by what was lost. */
export function markFaded(selection: Selection, { book, graph, then }: Scene): void {
  if (!then.past) return;
  const now = presentOf(book, graph);
  for (let person = 0; person < graph.people.length; person += 1) {
    if (!isWarm(then, person) || isWarm(now, person) || !MERE.includes(selection.roleOf(person))) continue;
    const lost = dormancy(then.strength[person] ?? 0, now.strength[person] ?? 0);
    selection.set(person, 'faded', lost, selection.about[person] === 1);
  }
}

const WARM = Warmth.options.indexOf('warm');
const isWarm = ({ warmth }: Then, person: number): boolean => (warmth[person] ?? WARM + 1) <= WARM;

/** The first lines of the list: by what the roles say, then by weight, then by name. */
export function linesOf(selection: Selection, scene: Scene, limit: number): LensLine[] {
  const { graph, book } = scene;
  const rank = new Float64Array(graph.people.length);
  for (let person = 0; person < rank.length; person += 1) rank[person] = rankOf(selection, person);
  const least = leastOfGreatest(rank, limit);
  const found: { person: number; node: PersonNode; role: LensRole }[] = [];
  for (let person = 0; person < rank.length; person += 1) {
    if ((rank[person] ?? 0) < Math.max(least, LEAST_RANK)) continue;
    const role = selection.roleOf(person);
    const node = book.network.people.get(graph.people[person] as PersonId);
    if (role && node) found.push({ person, node, role });
  }
  return found
    .sort(
      (a, b) =>
        (rank[b.person] ?? 0) - (rank[a.person] ?? 0) ||
        compareText(a.node.sortKey, b.node.sortKey) ||
        compareText(a.node.row.id, b.node.row.id),
    )
    .slice(0, limit)
    .map(({ person, node, role }) => lineOf(scene, person, node, role, selection.weight[person] ?? 0));
}

/** The least of the greatest numbers, so many of them; sorting all takes longer. */
function leastOfGreatest(numbers: Float64Array, count: number): number {
  const greatest = new Float64Array(count);
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    if (number <= (greatest[0] ?? 0)) continue;
    let at = 1;
    for (; at < count && (greatest[at] ?? 0) < number; at += 1) greatest[at - 1] = greatest[at] ?? 0;
    greatest[at - 1] = number;
  }
  return greatest[0] ?? 0;
}

const LEAST_RANK = 1;

/** 0 for those not in the picture; above the least, a step for each role that goes before. */
function rankOf(selection: Selection, person: number): number {
  const role = selection.roleOf(person);
  if (role === null) return 0;
  const at = FIRST.indexOf(role);
  return LEAST_RANK + (selection.weight[person] ?? 0) + 2 * (at < 0 ? 0 : FIRST.length - at);
}

function lineOf(
  { book, then, history }: Scene,
  person: number,
  node: PersonNode,
  role: LensRole,
  weight: number,
): LensLine {
  const { row } = node;
  if (!then.past) {
    const { id, name, warmth, strength, title, company, lastContactOn } = row;
    return { person: { id, name, warmth, strength }, title, company, lastContactOn, role, weight };
  }
  const job = jobOn(node, then.date);
  const company = job && book.network.companies.get(job.company_id)?.base;
  const last = history?.curves.lastOn(person, then.day) ?? null;
  return {
    person: {
      id: row.id,
      name: row.name,
      warmth: Warmth.options[then.warmth[person] ?? -1] ?? 'none',
      strength: then.strength[person] ?? 0,
    },
    title: company ? job.title : null,
    company: company ? { id: company.id, name: company.name } : null,
    lastContactOn: last === null ? null : dateOfDay(last),
    role,
    weight,
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
