import type { CompanyId, PersonId, SearchKind } from '../../contract/index.ts';
import { type Atom, type Leniency, Matcher, type SearchQuery } from '../../domain/search-query.ts';
import { MOST_PRIOR, scoreWords, withPrior } from '../../domain/search-rank.ts';
import type { Network } from '../network/network.ts';
import { Best, compareRanked, type Ranked } from './best.ts';
import { dateOf, dayOf, UNDATED } from './days.ts';
import { evaluate } from './evaluate.ts';
import { isInside, isKnown } from './expand.ts';
import type { Group } from './group.ts';
import { type DocumentKey, GROUPS, type GroupName, groupOf, groupOfKind, idOf, kindOf } from './keys.ts';
import { Tallies } from './tally.ts';

/** What is looked for where. */
export interface Search {
  readonly query: SearchQuery;
  /** Letters that were typed. */
  readonly length: number;
  /** All kinds when empty. */
  readonly kinds: readonly SearchKind[];
  readonly limit: number;
  /** Leaves out documents; asked of those only that would be among the best. */
  readonly accepts?: (key: DocumentKey) => boolean;
}

export type Groups = Readonly<Record<GroupName, Group>>;

/** Fewer names than this make a search look inside of names too; */
const FEW = 10;
/** where there are more texts, by so many letters only: fewer are inside of many. */
const TELLING_LETTERS = 5;
/** When fewer than this are found, and some word is known of so few as well, a search looks for slips too. */
const TOO_FEW = 5;
/** A company with this many people known there stands half as high as one can. */
const HALF_STANDING = 5;
const HALF_FRESH_DAYS = 365;

const tallies: Readonly<Record<GroupName, Tallies>> = { names: new Tallies(), texts: new Tallies() };

/** Finds the best documents: those with every word as typed or inside of a name, then those with slips. */
export function find(groups: Groups, network: Network, search: Search): Ranked[] {
  const { query, limit } = search;
  if (query.slots.length === 0) return [];
  const look = (leniency: Leniency, among: readonly GroupName[]): readonly Ranked[] => {
    const finder = new Finder(network, search, leniency);
    for (const name of among) if (isAsked(search.kinds, name)) finder.look(groups[name], tallies[name]);
    return finder.ranked;
  };
  const strict = look('strict', GROUPS);
  let found = strict;
  const atoms = query.slots.flat(2);
  const names = found.filter(({ key }) => groupOf(key) === 'names').length;
  const telling = found.length < Math.min(FEW, limit) ? 0 : TELLING_LETTERS;
  const mayBeInside = (atom: Atom) => atom.term.length >= telling && isInside(groups.names, atom);
  if (names < Math.min(FEW, limit) && isAsked(search.kinds, 'names') && atoms.some(mayBeInside))
    found = together(found, look('inside', ['names'])).sort(compareRanked);
  const asked = GROUPS.filter((name) => isAsked(search.kinds, name)).map((name) => groups[name]);
  // With nothing as typed any word may be the wrong one; with a little, only one that hardly any document has.
  const mayBeSlip = (atom: Atom) => atom.slips > 0 && (strict.length === 0 || !isKnown(asked, atom, TOO_FEW));
  if (found.length < Math.min(TOO_FEW, limit) && atoms.some(mayBeSlip)) found = together(found, look('slips', GROUPS));
  return found.slice(0, limit);
}

function together(first: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const known = new Set(first.map(({ key }) => key));
  return [...first, ...others.filter(({ key }) => !known.has(key))];
}

const isAsked = (kinds: readonly SearchKind[], name: GroupName): boolean =>
  kinds.length === 0 || kinds.some((kind) => groupOfKind(kind) === name);

class Finder {
  readonly #network: Network;
  readonly #search: Search;
  readonly #matcher: Matcher;
  readonly #best: Best;
  readonly #today: number;

  constructor(network: Network, search: Search, leniency: Leniency) {
    this.#network = network;
    this.#search = search;
    this.#matcher = new Matcher(search.query, leniency);
    this.#best = new Best(search.limit);
    this.#today = dayOf(network.today);
  }

  get ranked(): readonly Ranked[] {
    return this.#best.ranked;
  }

  look(group: Group, tallies: Tallies): void {
    const { query, kinds, length, accepts } = this.#search;
    const best = this.#best;
    const words = query.slots.length;
    const found = evaluate(group, query, this.#matcher.leniency, tallies);
    for (let i = 0; i < found.size; i++) {
      const document = found.documents[i]!;
      if (group.isDead(document)) continue;
      const kind = group.kindOf(document);
      if (kinds.length > 0 && !kinds.includes(kind)) continue;
      const titleLength = group.titleLengthOf(document);
      const bare = scoreWords(found.fit[document]! / words, found.score[document]! / words, length, {
        kind,
        titleLength,
      });
      if (bare * MOST_PRIOR < best.least) continue;
      const day = group.dayOf(document);
      if (day !== UNDATED && withPrior(bare, this.#freshness(day)) < best.least) continue;
      const key = group.keyOf(document);
      const score = withPrior(bare, day === UNDATED ? this.#prior(key) : this.#freshness(day));
      if (score < best.least || accepts?.(key) === false) continue;
      best.offer({ key, on: dateOf(day), score, matcher: this.#matcher });
    }
    tallies.give(found);
  }

  #freshness(day: number): number {
    return 0.5 ** (Math.max(0, this.#today - day) / HALF_FRESH_DAYS);
  }

  #prior(key: DocumentKey): number {
    const kind = kindOf(key);
    if (kind === 'person') return this.#network.people.get(idOf(key) as PersonId)?.row.strength ?? 0;
    if (kind !== 'company') return 0;
    const people = this.#network.companies.get(idOf(key) as CompanyId)?.people.size ?? 0;
    return people / (people + HALF_STANDING);
  }
}
