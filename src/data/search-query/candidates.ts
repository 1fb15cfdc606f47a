import type { SearchKind } from '../../contract/index.ts';
import { kindsOf } from '../../domain/query/kinds.ts';
import type { QueryNode, TextNode } from '../../domain/query/syntax.ts';
import type { Pace } from '../pace.ts';
import type { Ranked } from '../search/best.ts';
import { idOf } from '../search/keys.ts';
import type { Found } from './found.ts';

/** Records handed over at once. */
const SLICE = 64;

/** Records that words found; `pass` when having the words is all that the query wants of them. */
export interface Candidates {
  readonly found: Found;
  readonly pass: boolean;
}

/** All that can pass a query, of a kind, is among these. Null where words do not tell, so that anything may pass. */
export function candidatesOf(
  node: QueryNode,
  kind: SearchKind,
  words: ReadonlyMap<TextNode, Found>,
): readonly Candidates[] | null {
  if (!kindsOf(node).includes(kind)) return [];
  switch (node.type) {
    case 'text': {
      const found = words.get(node);
      return found?.complete ? [{ found, pass: true }] : null;
    }
    case 'all': {
      const each = node.nodes.flatMap((one) => {
        const candidates = candidatesOf(one, kind, words);
        return candidates ? [candidates.map(({ found }) => ({ found, pass: false }))] : [];
      });
      const sizeOf = (some: readonly Candidates[]) => some.reduce((sum, { found }) => sum + found.of(kind).length, 0);
      return each.sort((a, b) => sizeOf(a) - sizeOf(b))[0] ?? null;
    }
    case 'any': {
      const each = node.nodes.map((one) => candidatesOf(one, kind, words));
      return each.every((one) => one !== null) ? each.flat() : null;
    }
    default:
      return null;
  }
}

/** A record among candidates. */
interface Candidate {
  readonly id: string;
  /** The best that any words have on it. */
  readonly best: Ranked;
  readonly of: Candidates;
}

/**
 * What is among candidates, each once, in no order. The most are gone through, the others looked up in.
 *
 * @param founds what all the words of the query found
 */
export async function* eachOf(
  candidates: readonly Candidates[],
  kind: SearchKind,
  founds: readonly Found[],
  pace: Pace,
): AsyncGenerator<readonly Candidate[]> {
  const mostFirst = candidates.toSorted((a, b) => b.found.of(kind).length - a.found.of(kind).length);
  const others = founds.filter((found) => found !== mostFirst[0]?.found && found.of(kind).length > 0);
  for (const found of others) await found.prepare(kind, pace);
  const seen = new Set<string>();
  for (const [place, of] of mostFirst.entries()) {
    const list = of.found.of(kind);
    for (let at = 0; at < list.length; at += SLICE) {
      const slice: Candidate[] = [];
      for (const ranked of list.slice(at, at + SLICE)) {
        const id = idOf(ranked.key);
        if (place > 0 && seen.has(id)) continue;
        let best = ranked;
        for (const other of others) {
          const one = other === of.found ? undefined : other.get(kind, id);
          if (one) seen.add(id);
          if (one && one.score > best.score) best = one;
        }
        slice.push({ id, best, of });
      }
      yield slice;
    }
  }
}
