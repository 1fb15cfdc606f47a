import type { SearchKind } from '../../contract/index.ts';
import { type Atom, type Leniency, Matcher, type SearchQuery, type Slot } from '../../domain/search-query.ts';
import { MOST_PRIOR, mostScore, scoreWords, withPrior } from '../../domain/search-rank.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';
import { Best, compareRanked, type Ranked } from './best.ts';
import { dateOf, dayOf, UNDATED } from './days.ts';
import { evaluate, evaluateInParts } from './evaluate.ts';
import type { Group } from './group.ts';
import { GROUPS, type GroupName, groupOf, groupOfKind, idOf } from './keys.ts';
import { isInside, isKnown } from './presence.ts';
import { standingOf } from './standing.ts';
import { Tallies, type Tally } from './tally.ts';

/** What is looked for where. */
export interface Search {
  readonly query: SearchQuery;
  /** Letters that were typed. */
  readonly length: number;
  /** All kinds when empty. */
  readonly kinds: readonly SearchKind[];
  readonly limit: number;
}

export type Groups = Readonly<Record<GroupName, Group>>;

/** Fewer names than this make a search look inside of names too; */
const FEW = 10;
/** where there are more texts, by so many letters only: fewer are inside of many. */
const TELLING_LETTERS = 5;
/** When fewer than this are there as typed, and some word is known of so few as well, a search looks for slips too. */
const TOO_FEW = 5;
const HALF_FRESH_DAYS = 365;
/** Documents that are offered between two looks at the time. */
const OFFERED = 256;

/** Of each group, how many times its fit a score may be. */
const MOST_OF_FIT: Readonly<Record<GroupName, number>> = {
  names: mostScore(['person', 'company'], 1),
  texts: mostScore(['opportunity', 'interview', 'note', 'insight'], 1),
};

const tallies: Readonly<Record<GroupName, Tallies>> = { names: new Tallies(), texts: new Tallies() };

/** A part of a search: documents of some groups, forgiving so much. */
interface Look {
  readonly leniency: Leniency;
  readonly among: readonly GroupName[];
  /** Instead of the search's own. */
  readonly query?: SearchQuery;
}

/** What a look found; the names among it. */
interface Seen {
  readonly ranked: readonly Ranked[];
  readonly names: readonly Ranked[];
}

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

/** Says where to look, is told what was found there, and puts it together. */
function* looksOf(groups: Groups, { query, kinds, limit }: Search): Generator<Look, Ranked[], Seen> {
  if (query.slots.length === 0) return [];
  const asked = GROUPS.filter((name) => isAsked(kinds, name));
  const { ranked: strict, names } = yield { leniency: 'strict', among: asked };
  let found = strict;
  const atoms = query.slots.flat(2);
  const telling = found.length < Math.min(FEW, limit) ? 0 : TELLING_LETTERS;
  const mayBeInside = (atom: Atom) => atom.term.length >= telling && isInside(groups.names, atom);
  if (names.length < Math.min(FEW, limit) && asked.includes('names') && atoms.some(mayBeInside)) {
    const inside = yield { leniency: 'inside', among: ['names'] };
    found = [...found, ...othersThan(names, inside.ranked)];
    if (Number.isFinite(limit)) found = found.toSorted(compareRanked);
  }
  // With nothing as typed any word may be the wrong one; with a little, only one that hardly any document has.
  const doubted = strict.length === 0 ? query.slots : query.slots.filter((slot) => isDoubtful(slot, asked, groups));
  const enough = Math.min(strict.length === 0 ? FEW : TOO_FEW, limit);
  if (found.length < enough && doubted.flat(2).some(({ slips }) => slips > 0)) {
    const slots = query.slots.map((slot) => (doubted.includes(slot) ? slot : withoutSlips(slot)));
    const slipped = yield { leniency: 'slips', among: asked, query: { slots } };
    found = [...found, ...othersThan(found, slipped.ranked)];
  }
  return found.slice(0, limit);
}

/** Whether hardly any document has a word in any of its readings. */
const isDoubtful = (slot: Slot, asked: readonly GroupName[], groups: Groups): boolean => {
  const among = asked.map((name) => groups[name]);
  return !slot.some((reading) => reading.every((atom) => isKnown(among, atom, TOO_FEW)));
};

const withoutSlips = (slot: Slot): Slot => slot.map((reading) => reading.map((atom) => ({ ...atom, slips: 0 })));

function othersThan(first: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const known = new Set(first.map(({ key }) => key));
  return others.filter(({ key }) => !known.has(key));
}

const isAsked = (kinds: readonly SearchKind[], name: GroupName): boolean =>
  kinds.length === 0 || kinds.some((kind) => groupOfKind(kind) === name);

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
