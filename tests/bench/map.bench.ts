import { forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import rivalLouvain from 'graphology-communities-louvain';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import type { NetworkMap } from '../../src/contract/index.ts';
import { backbone } from '../../src/domain/graph/backbone.ts';
import { modularity } from '../../src/domain/graph/communities.ts';
import { Constraint } from '../../src/domain/graph/constraint.ts';
import { louvain } from '../../src/domain/graph/louvain.ts';
import { type LaidMap, layMap } from '../../src/domain/graph/map/layout.ts';
import { HAND_OVER, Ways } from '../../src/domain/graph/paths.ts';
import type { TieGraph } from '../../src/domain/graph/tie-graph.ts';
import { type TieList, tieList } from '../../src/domain/graph/tie-list.ts';
import { factsOf, finish, planted } from '../domain/graph/support.ts';
import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { longestBlock, percentile, timed, timesOf } from './measure.ts';
import type { Benches, Report } from './types.ts';

const RUNS = 5;

/** The middle one of several runs, after one to warm up, in milliseconds of processor time: what a thread of its own takes. */
async function effort(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let at = -1; at < RUNS; at += 1) {
    const { cpu } = await timed(run);
    if (at >= 0) times.push(cpu);
  }
  return percentile(
    times.sort((a, b) => a - b),
    0.5,
  );
}

/** A network as the figures speak of: so many people, five ties each, most of them within forty groups. */
const network = (size: number) => planted({ size, groups: 40, ties: 5, inside: 0.85, seed: 7 });

/** The pure parts at 30,000 people and 150,000 ties, against libraries. */
async function parts(report: Report): Promise<void> {
  const { graph } = network(30_000);
  const own = await timed(() => finish(louvain(graph)));
  report('communities, the first time, processor time', own.cpu, 'ms', '<= 300');
  const communities = await effort(() => finish(louvain(graph)));
  report('communities, p50, processor time', communities, 'ms', '<= 150');
  const list = tieList(graph);
  const rivalGraph = graphologyOf(graph.size, list);
  const rival = await timed(() => rivalLouvain(rivalGraph, { getEdgeWeight: 'weight', rng: () => 0.5 }));
  report('rival: graphology-communities-louvain, processor time', rival.cpu, 'ms');
  report('communities against rival', communities / rival.cpu, 'ratio', '<= 0.5');
  const theirs = Array.from({ length: graph.size }, (_, person) => rival.result[person] ?? 0);
  report('modularity above rival’s', modularity(graph, own.result.of) - modularity(graph, theirs), 'Q', '>= -0.02');
  const facts = factsOf(Array.from({ length: graph.size }, () => ({})));
  const first = await timed(() => finish(layMap({ graph, facts, before: null })));
  report('first layout, communities included, processor time', first.cpu, 'ms', '<= 500');
  const later = await effort(() => finish(layMap({ graph, facts, before: null })));
  report('layout once warm, p50, processor time', later, 'ms', '<= 500');
  const carries = await effort(() => finish(backbone(graph.size, list)));
  report('backbone, p50, processor time', carries, 'ms', '<= 50');
  report('constraint of everybody, p50, processor time', await effort(() => constraintOfAll(graph)), 'ms', '<= 100');
}

/** Ten introducers to a company of eight at 30,000 people, against one search of graphology from one of its people. */
async function waysAgainst(report: Report): Promise<void> {
  const { graph } = network(30_000);
  const ends = Array.from({ length: 8 }, (_, at) => ({ node: at * 3_000, chance: 1 }));
  const tie = new Float64Array(graph.size).fill(0.2);
  const own = await effort(() => new Ways(graph, ends).best(tie, 10));
  report('ten introducers, p50, processor time', own, 'ms', '<= 15');
  const rivalGraph = graphologyOf(graph.size, tieList(graph));
  const cost = (_tie: string, { weight }: { weight?: number }) => -Math.log((weight ?? 0) * HAND_OVER);
  const rival = await effort(() => dijkstra.singleSource(rivalGraph, '0', cost));
  report('rival: graphology’s Dijkstra from one source, processor time', rival, 'ms');
  report('ten introducers against rival', own / rival, 'ratio', '<= 0.025');
}

function constraintOfAll(graph: TieGraph): number {
  const constraint = new Constraint(graph);
  let sum = 0;
  for (let person = 0; person < graph.size; person += 1) sum += constraint.of(person);
  return sum;
}

function graphologyOf(size: number, { pairs, chance }: TieList): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let person = 0; person < size; person += 1) graph.addNode(person);
  for (const [tie, weight] of chance.entries()) graph.addEdge(pairs[2 * tie], pairs[2 * tie + 1], { weight });
  return graph;
}

/** Whom one sees next to somebody: how many of the ten nearest are of the same community. */
function kinship(
  groupOf: readonly number[],
  x: (at: number) => number,
  y: (at: number) => number,
  shown: number[],
): number {
  let [same, seen] = [0, 0];
  for (let at = 0; at < shown.length; at += 10) {
    const own = shown[at] ?? 0;
    const nearest = shown
      .filter((other) => other !== own)
      .map((other) => ({ other, far: (x(other) - x(own)) ** 2 + (y(other) - y(own)) ** 2 }))
      .sort((a, b) => a.far - b.far)
      .slice(0, 10);
    for (const { other } of nearest) same += groupOf[other] === groupOf[own] ? 1 : 0;
    seen += nearest.length;
  }
  return same / seen;
}

/** Against d3-force, 300 ticks as it comes, at 2,000 people: at 30,000 it takes a quarter of a minute. */
async function against(report: Report): Promise<void> {
  const { graph, groupOf } = network(2_000);
  const facts = factsOf(Array.from({ length: graph.size }, () => ({})));
  const map: LaidMap = finish(layMap({ graph, facts, before: null }));
  const own = await effort(() => finish(layMap({ graph, facts, before: null })));
  const { pairs } = tieList(graph);
  const nodes: SimulationNodeDatum[] = Array.from({ length: graph.size }, () => ({}));
  const links = Array.from({ length: pairs.length / 2 }, (_, at) => ({
    source: pairs[2 * at] ?? 0,
    target: pairs[2 * at + 1] ?? 0,
  }));
  const rival = await timed(() => {
    const simulation = forceSimulation(nodes).force('charge', forceManyBody()).force('link', forceLink(links)).stop();
    simulation.tick(300);
  });
  report('rival: d3-force, processor time', rival.cpu, 'ms');
  report('layout against rival', own / rival.cpu, 'ratio', '<= 0.1');
  const shown = [...map.territoryOf.keys()].filter((person) => (map.territoryOf[person] ?? -1) >= 0);
  const near = kinship(
    groupOf,
    (at) => map.places[2 * at] ?? 0,
    (at) => map.places[2 * at + 1] ?? 0,
    shown,
  );
  const theirs = kinship(
    groupOf,
    (at) => nodes[at]?.x ?? 0,
    (at) => nodes[at]?.y ?? 0,
    shown,
  );
  report('of the ten nearest, of the same group', near, 'share');
  report('neighbours of the same group against rival', near / theirs, 'ratio', '>= 1.3');
}

const placesOf = (map: NetworkMap): Float32Array =>
  new Float32Array(Uint8Array.from(Buffer.from(map.places, 'base64')).buffer);

/** The map as a face asks for it. */
const asked = (people: number) => (report: Report) =>
  withGeneratedHost({ people, seed: 1 }, async (host) => {
    const first = await longestBlock(() => timed(() => ask(host, 'map.get', {})));
    report('first map: graph read, laid out, stored', first.result.ms, 'ms', '< 5000');
    report('longest block of it, processor time', first.cpu, 'ms', '< 50');
    const kept = await timesOf(20, () => ask(host, 'map.get', {}));
    report('map asked for again, p50', percentile(kept, 0.5), 'ms', '<= 150');
    const before = first.result.result;
    const { rows } = await ask(host, 'company.list', { sort: 'people', limit: 50 });
    for (const { id, name } of rows) await ask(host, 'person.create', { name: `New at ${name}`, company: { id } });
    const changed = await longestBlock(() => timed(() => ask(host, 'map.get', {})));
    report('map after a change: graph read anew, newcomers placed', changed.result.ms, 'ms', '< 3000');
    report('longest block of it, processor time', changed.cpu, 'ms', '< 50');
    report('median move of everybody else', medianMove(before, changed.result.result), 'units', '<= 0');
    const tidied = await longestBlock(() => timed(() => ask(host, 'map.tidy', {})));
    report('tidied', tidied.result.ms, 'ms', '< 5000');
    report('longest block of it, processor time', tidied.cpu, 'ms', '< 50');
    report('map after it: packed from stored places', (await timed(() => ask(host, 'map.get', {}))).ms, 'ms', '<= 500');
  });

function medianMove(before: NetworkMap, after: NetworkMap): number {
  const [from, to] = [placesOf(before), placesOf(after)];
  const now = new Map(after.people.map((id, at) => [id, at]));
  const moves = before.people.map((id, at) => {
    const there = now.get(id) ?? 0;
    return Math.hypot((to[2 * there] ?? 0) - (from[2 * at] ?? 0), (to[2 * there + 1] ?? 0) - (from[2 * at + 1] ?? 0));
  });
  return moves.sort((a, b) => a - b)[Math.floor(moves.length / 2)] ?? 0;
}

export const benches: Benches = {
  'map-parts': parts,
  'map-ways': waysAgainst,
  'map-rival': against,
  'map-5000': asked(5_000),
  'map-30000': asked(30_000),
};
