import { type LensLine, type LensRole, Warmth } from '../../../contract/index.ts';
import { dateOfDay } from '../../../domain/graph/days.ts';
import { dormancy } from '../../../domain/graph/waking.ts';
import type { PersonNode } from '../../network/nodes.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './selection.ts';
import { jobOn } from './then.ts';

/** Roles that stand before others whatever the weight; the others are mixed. */
const FIRST: readonly LensRole[] = ['centre', 'faded', 'introducer', 'first_step'];
/** Roles that say nothing about somebody, so that it may be said that they faded. */
const MERE: readonly (LensRole | null)[] = ['first_step', 'second_step', 'tagged'];

/** Those close or warm on a day of the past and not today, ranked by what was lost. */
export function markFaded(selection: Selection, { book, graph, then }: Scene): void {
  if (!then.past) return;
  const warm = (warmth: Warmth | undefined) => warmth === 'close' || warmth === 'warm';
  for (const [person, id] of graph.people.entries()) {
    if (!MERE.includes(selection.roleOf(person)) || !warm(Warmth.options[then.warmth[person] ?? -1])) continue;
    const now = book.network.people.get(id)?.row;
    if (now && !warm(now.warmth))
      selection.set(person, 'faded', dormancy(then.strength[person] ?? 0, now.strength), selection.about[person] === 1);
  }
}

/** The first lines of the list: by what the roles say, then by weight, then by name. */
export function linesOf(selection: Selection, scene: Scene, limit: number): LensLine[] {
  const { graph, book } = scene;
  const rank = new Float64Array(graph.people.length);
  for (let person = 0; person < rank.length; person += 1) rank[person] = rankOf(selection, person);
  const least = rank.toSorted()[Math.max(0, rank.length - limit)] ?? 0;
  const found: { person: number; node: PersonNode; role: LensRole }[] = [];
  for (let person = 0; person < rank.length; person += 1) {
    const role = selection.roleOf(person);
    const id = graph.people[person];
    const node = id && book.network.people.get(id);
    if (role && node && (rank[person] ?? 0) >= least) found.push({ person, node, role });
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

/** 0 for those not in the picture; above it, a step for each role that goes before. */
function rankOf(selection: Selection, person: number): number {
  const role = selection.roleOf(person);
  if (role === null) return 0;
  const at = FIRST.indexOf(role);
  return 1 + (selection.weight[person] ?? 0) + 2 * (at < 0 ? 0 : FIRST.length - at);
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
