import type { CompanyId, LocalDate, PersonId } from '../../contract/index.ts';
import { daysBetween } from '../../domain/dates.ts';
import { Matcher, type SearchQuery } from '../../domain/search-query.ts';
import { type Standing, scoreMatch } from '../../domain/search-rank.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';
import type { IndexQuery } from '../search-query/index-types.ts';
import { type DocumentKey, idOf, kindOf } from './keys.ts';
import type { Found } from './shard.ts';
import type { Shards } from './shards.ts';
import { queryTree } from './tree.ts';

/** A document that was found, before it is put into words. */
export interface Ranked {
  readonly key: DocumentKey;
  readonly on: LocalDate | null;
  readonly score: number;
  readonly matcher: Matcher;
}

/** Fewer hits than this make a search look for slips too. */
const TOO_FEW = 3;
/** A company with this many people known there stands half as high as one can. */
const HALF_STANDING = 5;
const HALF_FRESH_DAYS = 365;

/** Finds the best documents; those with every word as typed come before those with slips. */
export async function find(shards: Shards, network: Network, query: SearchQuery, input: IndexQuery): Promise<Ranked[]> {
  const { kinds, limit } = input;
  const length = input.text.trim().length;
  const look = async (loose: boolean) => {
    const matcher = new Matcher(query, loose);
    const best = new Best(limit);
    const tree = queryTree(query, loose);
    const pace = new Pace();
    for (const shard of shards.of(kinds)) {
      for (const found of shard.search(tree)) {
        const score = scoreMatch(matcher, found.match, length, standingOf(found, network));
        if (score > 0) best.offer({ key: found.key, on: found.on, score, matcher });
      }
      await pace.breathe();
    }
    return best.ranked;
  };
  const exact = await look(false);
  const slips = query.slots.some((slot) => slot.some((reading) => reading.some((atom) => atom.slips > 0)));
  if (exact.length >= Math.min(TOO_FEW, limit) || !slips) return exact;
  const seen = new Set(exact.map(({ key }) => key));
  const loose = (await look(true)).filter(({ key }) => !seen.has(key));
  return [...exact, ...loose].slice(0, limit);
}

function standingOf({ key, on }: Found, network: Network): Standing {
  const kind = kindOf(key);
  if (kind === 'person') {
    const row = network.people.get(idOf(key) as PersonId)?.row;
    return { kind, titleLength: row?.name.length ?? 0, prior: row?.strength ?? 0 };
  }
  if (kind === 'company') {
    const node = network.companies.get(idOf(key) as CompanyId);
    const people = node?.people.size ?? 0;
    return { kind, titleLength: node?.base.name.length ?? 0, prior: people / (people + HALF_STANDING) };
  }
  const age = on ? Math.max(0, daysBetween(on, network.today)) : Number.POSITIVE_INFINITY;
  return { kind, titleLength: 0, prior: 0.5 ** (age / HALF_FRESH_DAYS) };
}

/** The best few of many, in order. */
class Best {
  readonly ranked: Ranked[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(one: Ranked): void {
    const { ranked } = this;
    const last = ranked.at(-1);
    if (ranked.length >= this.#limit && last && compare(one, last) >= 0) return;
    let low = 0;
    let high = ranked.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(one, ranked[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    ranked.splice(low, 0, one);
    if (ranked.length > this.#limit) ranked.pop();
  }
}

/** Best score first; then the newest text; then by key, so that the order is always the same. */
function compare(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  const [onA, onB] = [a.on ?? '', b.on ?? ''];
  if (onA !== onB) return onA < onB ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}
