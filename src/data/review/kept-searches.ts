import type { CompanyId } from '../../contract/index.ts';
import { changeOf } from '../../domain/graph/graph-change.ts';
import { hopCosts, KeptWays } from '../../domain/graph/kept-ways.ts';
import type { End } from '../../domain/graph/paths.ts';
import type { Book } from '../book.ts';
import { peopleGraphOf } from '../graph/people-graph.ts';
import type { PeopleGraph } from '../graph/read-ties.ts';
import type { Pace } from '../pace.ts';

/** Of more companies, those asked for longest ago are searched anew. Each takes half a megabyte of 30,000 people. */
const MOST_KEPT = 100;
/** When so many of the people have other ties, searching anew is no slower than following. */
const MOST_TOUCHED = 0.2;

/** Searches from companies back over who knows whom, which follow its changes. */
export class KeptSearches {
  readonly #ways = new Map<CompanyId, KeptWays>();
  #graph: PeopleGraph | null = null;
  #hops: Float64Array | null = null;

  /** Takes in who knows whom now, in small steps. */
  async follow(book: Book, pace: Pace): Promise<PeopleGraph> {
    const graph = await peopleGraphOf(book);
    const old = this.#graph;
    if (old === graph) return graph;
    // Should it fail half-way, all are searched anew.
    this.#graph = null;
    if (old) await this.#take(old, graph, pace);
    else this.#ways.clear();
    if (old?.ties !== graph.ties) this.#hops = null;
    this.#graph = graph;
    return graph;
  }

  /** The ways to a company whose ends are these. `follow` comes first. */
  to(company: CompanyId, ends: readonly End[]): KeptWays {
    if (!this.#graph) throw new Error('who knows whom was not read yet');
    const known = this.#ways.get(company);
    if (known) known.setEnds(ends);
    this.#hops ??= known ? null : hopCosts(this.#graph.ties);
    const ways = known ?? new KeptWays(this.#graph.ties, ends, this.#hops ?? new Float64Array());
    // The latest are last.
    this.#ways.delete(company);
    this.#ways.set(company, ways);
    const [longestAgo] = this.#ways.keys();
    if (this.#ways.size > MOST_KEPT && longestAgo) this.#ways.delete(longestAgo);
    return ways;
  }

  async #take(old: PeopleGraph, graph: PeopleGraph, pace: Pace): Promise<void> {
    const steps = changeOf(old, graph);
    let step = steps.next();
    for (; !step.done; step = steps.next()) await pace.breathe();
    const { numbers, touched } = step.value;
    if (touched.length > MOST_TOUCHED * graph.people.length) this.#ways.clear();
    for (const ways of this.#ways.values()) {
      ways.follow(graph.ties, touched, numbers);
      await pace.breathe();
    }
  }
}
