import type {
  Bridge,
  CompanyId,
  CompanyRef,
  DormantTie,
  PersonId,
  SinglePoint,
  WeakTie,
} from '../../contract/index.ts';
import { PIVOTS } from '../../domain/graph/betweenness.ts';
import { Constraint } from '../../domain/graph/constraint.ts';
import { dateOfDay } from '../../domain/graph/days.ts';
import { weakTieValue } from '../../domain/graph/waking.ts';
import type { Book } from '../book.ts';
import type { PersonNode } from '../network/nodes.ts';
import { Pace } from '../pace.ts';
import { bridgingOf } from './bridging.ts';
import { asleep } from './lens/asleep.ts';
import { historyOf } from './lens/history.ts';
import { presentOf } from './lens/then.ts';
import type { PeopleGraph } from './read-ties.ts';

export interface Review {
  readonly bridges: readonly Bridge[];
  readonly dormant: readonly DormantTie[];
  readonly weak: readonly WeakTie[];
  readonly singlePoints: readonly SinglePoint[];
}

/** As many of each as anybody asks for. */
const KEPT = 100;
const kept = new WeakMap<PeopleGraph, Promise<Review>>();

/** Who matters; worked out once for a state of the book, in small steps. */
export function reviewOf(book: Book, graph: PeopleGraph): Promise<Review> {
  const known = kept.get(graph);
  if (known) return known;
  const review = workOut(book, graph);
  kept.set(graph, review);
  review.catch(() => kept.delete(graph));
  return review;
}

async function workOut(book: Book, graph: PeopleGraph): Promise<Review> {
  const pace = new Pace();
  return {
    bridges: await bridges(book, graph, pace),
    dormant: await dormant(book, graph),
    weak: await weak(book, graph, pace),
    singlePoints: await singlePoints(book, pace),
  };
}

/** Of those over whom the most leads, the ones that tie two companies or more. */
async function bridges(book: Book, graph: PeopleGraph, pace: Pace): Promise<Bridge[]> {
  const score = await bridgingOf(book, graph, PIVOTS);
  const constraint = new Constraint(graph.ties);
  await pace.breathe();
  const order = graph.people.map((_, at) => at).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
  const most = score[order[0] ?? 0] ?? 0;
  await pace.breathe();
  const found: Bridge[] = [];
  for (const at of order) {
    if (found.length === KEPT || (score[at] ?? 0) <= 0) break;
    const between = companiesAround(book, graph, at);
    const node = nodeAt(book, graph, at);
    if (node && between.length > 1)
      found.push({ ...placed(node), between, share: (score[at] ?? 0) / most, constraint: constraint.of(at) });
    await pace.breathe();
  }
  return found;
}

/** Where those are now whom a person is tied to, the most first; only where at least two are. */
function companiesAround(book: Book, graph: PeopleGraph, at: number): CompanyRef[] {
  const { offsets, targets } = graph.ties;
  const counts = new Map<CompanyId, { ref: CompanyRef; people: number }>();
  for (let tie = offsets[at] ?? 0; tie < (offsets[at + 1] ?? 0); tie += 1) {
    const ref = nodeAt(book, graph, targets[tie] ?? 0)?.row.company;
    if (!ref) continue;
    const count = counts.get(ref.id) ?? { ref, people: 0 };
    count.people += 1;
    counts.set(ref.id, count);
  }
  return [...counts.values()]
    .filter(({ people }) => people > 1)
    .sort((a, b) => b.people - a.people || (a.ref.name < b.ref.name ? -1 : 1))
    .slice(0, 3)
    .map(({ ref }) => ref);
}

async function dormant(book: Book, graph: PeopleGraph): Promise<DormantTie[]> {
  const history = await historyOf(book, graph);
  return [...asleep(history, presentOf(book, graph))]
    .sort((a, b) => b.value - a.value || compareText(graph.people[a.person] ?? '', graph.people[b.person] ?? ''))
    .slice(0, KEPT)
    .flatMap(({ person, peak, peakOn }) => {
      const node = nodeAt(book, graph, person);
      return node ? [{ ...placed(node), peak, peakOn: dateOfDay(peakOn) }] : [];
    });
}

/** Ties that are weak, of people whom many know that the user knows, but not everybody. */
async function weak(book: Book, graph: PeopleGraph, pace: Pace): Promise<WeakTie[]> {
  const { offsets } = graph.ties;
  const found: { node: PersonNode; mutual: number; value: number }[] = [];
  for (const [at] of graph.people.entries()) {
    await pace.breathe();
    const node = nodeAt(book, graph, at);
    if (node?.row.warmth !== 'fading' && node?.row.warmth !== 'lapsed') continue;
    const mutual = (offsets[at + 1] ?? 0) - (offsets[at] ?? 0);
    if (mutual > 0) found.push({ node, mutual, value: weakTieValue(mutual) });
  }
  return found
    .sort(
      (a, b) =>
        b.value - a.value || b.node.row.strength - a.node.row.strength || compareText(a.node.row.id, b.node.row.id),
    )
    .slice(0, KEPT)
    .map(({ node, mutual }) => ({ ...placed(node), mutual }));
}

/** So few people at a company are no loss to speak of. */
const FEW = 3;

/** Companies of which the book has several people, with one of whom alone there is a tie that lives. */
async function singlePoints(book: Book, pace: Pace): Promise<SinglePoint[]> {
  const found: SinglePoint[] = [];
  for (const { base, people } of book.network.companies.values()) {
    if (people.size < FEW) continue;
    await pace.breathe();
    const here: PersonNode[] = [];
    for (const id of people) {
      const node = book.network.people.get(id);
      if (node?.row.company?.id === base.id) here.push(node);
    }
    const alive = here.filter(({ row }) => row.warmth === 'close' || row.warmth === 'warm');
    const [only] = alive;
    if (here.length >= FEW && alive.length === 1 && only)
      found.push({ company: { id: base.id, name: base.name }, people: here.length, through: placed(only) });
  }
  return found.sort((a, b) => b.people - a.people || compareText(a.company.name, b.company.name)).slice(0, KEPT);
}

function nodeAt(book: Book, graph: PeopleGraph, at: number): PersonNode | undefined {
  const id = graph.people[at];
  return id && book.network.people.get(id);
}

const placed = ({ row }: PersonNode) => ({
  person: { id: row.id, name: row.name, warmth: row.warmth, strength: row.strength },
  title: row.title,
  company: row.company,
  lastContactOn: row.lastContactOn,
});

const compareText = <T extends string>(a: T | PersonId, b: T | PersonId): number => (a < b ? -1 : a > b ? 1 : 0);
