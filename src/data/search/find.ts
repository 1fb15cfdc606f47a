import { type Leniency, Matcher } from '../../domain/search-query.ts';
import { MOST_PRIOR, mostScore, scoreWords, withPrior } from '../../domain/search-rank.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';
import { Best, type Ranked } from './best.ts';
import { dateOf, dayOf, UNDATED } from './days.ts';
import { evaluate, evaluateInParts } from './evaluate.ts';
import type { Group } from './group.ts';
import { type GroupName, groupOf, idOf } from './keys.ts';
import { type Groups, looksOf, type Search } from './looks.ts';
import { standingOf } from './standing.ts';
import { Tallies, type Tally } from './tally.ts';

const HALF_FRESH_DAYS = 365;
/** Documents that are offered between two looks at the time. */
const OFFERED = 256;

/** Of each group, how many times its fit a score may be. */
const MOST_OF_FIT: Readonly<Record<GroupName, number>> = {
  names: mostScore(['person', 'company'], 1),
  texts: mostScore(['opportunity', 'interview', 'note', 'insight'], 1),
};

const tallies: Readonly<Record<GroupName, Tallies>> = { names: new Tallies(), texts: new Tallies() };

/** Finds the best documents: those with every word as typed or inside of a name, then those with slips. */
export function find(groups: Groups, network: Network, search: Search): Ranked[] {
  const looks = looksOf(groups, search);
  for (let step = looks.next(); ; ) {
    if (step.done) return step.value;
    const finder = new Finder(network, { ...search, ...step.value }, step.value.leniency);
    for (const name of step.value.among) finder.look(groups[name], name);
    step = looks.next({ ranked: finder.ranked, names: finder.ranked.filter(({ key }) => groupOf(key) === 'names') });
  }
}

/**
 * All that `find` would find were there no limit, in slices and in no order. Scores of people and companies lack their
 * standing: whoever passes over many of them need not look it up.
 */
export async function findAll(groups: Groups, network: Network, search: Omit<Search, 'limit'>): Promise<Ranked[]> {
  const unlimited = { ...search, limit: Number.POSITIVE_INFINITY };
  const looks = looksOf(groups, unlimited);
  const pace = new Pace();
  for (let step = looks.next(); ; ) {
    if (step.done) return step.value;
    const finder = new Finder(network, { ...unlimited, ...step.value }, step.value.leniency);
    let names: readonly Ranked[] = [];
    for (const name of step.value.among) {
      await finder.lookInSlices(groups[name], tallies[name], pace);
      if (name === 'names') names = finder.ranked.slice();
    }
    step = looks.next({ ranked: finder.ranked, names });
  }
}

class Finder {
  readonly #network: Network;
  readonly #search: Search;
  readonly #matcher: Matcher;
  readonly #best: Best;
  readonly #today: number;
  /** Whether standing is part of the scores. */
  readonly #isStanding: boolean;

  constructor(network: Network, search: Search, leniency: Leniency) {
    this.#network = network;
    this.#search = search;
    this.#matcher = new Matcher(search.query, leniency);
    this.#best = new Best(search.limit);
    this.#today = dayOf(network.today);
    this.#isStanding = Number.isFinite(search.limit);
  }

  get ranked(): readonly Ranked[] {
    return this.#best.ranked;
  }

  look(group: Group, name: GroupName): void {
    const { query } = this.#search;
    // A score is at most so many times the fit; what is less than the least is not even looked for.
    const most = MOST_OF_FIT[name] / query.slots.length;
    const found = evaluate(group, query, this.#matcher.leniency, tallies[name], this.#best.least / most);
    for (let i = 0; i < found.size; i++) {
      const document = found.documents[i]!;
      if (found.fit[document]! * most >= this.#best.least) this.#offer(group, found, document);
    }
    tallies[name].give(found);
  }

  async lookInSlices(group: Group, tallies: Tallies, pace: Pace): Promise<void> {
    const { changes } = group;
    const before = this.#best.ranked.length;
    for (const found of evaluateInParts(group, this.#search.query, this.#matcher.leniency, tallies)) {
      for (let i = 0; i < found.size; i++) {
        this.#offer(group, found, found.documents[i]!);
        if (i % OFFERED === 0 && pace.due) await pace.breathe();
      }
      tallies.give(found);
      if (pace.due) await pace.breathe();
    }
    // What changed meanwhile may have been found as it was and as it is.
    if (group.changes !== changes) this.#best.leaveOutEarlier(before);
  }

  #offer(group: Group, found: Tally, document: number): void {
    const { query, kinds, length } = this.#search;
    const best = this.#best;
    if (!group.has(document)) return;
    const kind = group.kindOf(document);
    if (kinds.length > 0 && !kinds.includes(kind)) return;
    const words = query.slots.length;
    const titleLength = group.titleLengthOf(document);
    const bare = scoreWords(found.fit[document]! / words, found.score[document]! / words, length, {
      kind,
      titleLength,
    });
    if (bare * MOST_PRIOR < best.least) return;
    const day = group.dayOf(document);
    // Of what has a day, or has no standing either, the prior is known without the key, which takes longest.
    const isNamed = kind === 'person' || kind === 'company';
    const known = day !== UNDATED ? this.#freshness(day) : isNamed ? null : 0;
    if (known !== null && withPrior(bare, known) < best.least) return;
    const key = group.keyOf(document);
    const score = withPrior(bare, known ?? (this.#isStanding ? standingOf(this.#network, kind, idOf(key)) : 0));
    if (score < best.least) return;
    best.offer({ key, on: dateOf(day), score, matcher: this.#matcher });
  }

  #freshness(day: number): number {
    return 0.5 ** (Math.max(0, this.#today - day) / HALF_FRESH_DAYS);
  }
}
