import type { SearchKind } from '../../contract/index.ts';
import type { Atom, Leniency, SearchQuery, Slot } from '../../domain/search-query.ts';
import { compareRanked, type Ranked } from './best.ts';
import type { Group } from './group.ts';
import { GROUPS, type GroupName, groupOfKind } from './keys.ts';
import { isInside, isKnown } from './presence.ts';

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

/** A part of a search: documents of some groups, forgiving so much. */
export interface Look {
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

/** Says where to look, is told what was found there, and puts it together. */
export function* looksOf(groups: Groups, { query, kinds, limit }: Search): Generator<Look, Ranked[], Seen> {
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
