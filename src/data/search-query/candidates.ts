import type { SearchKind } from '../../contract/index.ts';
import { kindsOf } from '../../domain/query/kinds.ts';
import type { QueryNode, TextNode } from '../../domain/query/syntax.ts';
import type { Found } from './words.ts';

/**
 * What words of a query have already found that can pass it, of a kind: all that passes is among these. Null where anything
 * may pass.
 */
export function candidatesOf(
  node: QueryNode,
  kind: SearchKind,
  words: ReadonlyMap<TextNode, Found>,
): readonly Found[] | null {
  if (!kindsOf(node).includes(kind)) return [];
  switch (node.type) {
    case 'text': {
      const found = words.get(node);
      return found?.complete ? [found] : null;
    }
    case 'all': {
      const narrowed = node.nodes.flatMap((one) => {
        const candidates = candidatesOf(one, kind, words);
        return candidates ? [candidates] : [];
      });
      const sizeOf = (some: readonly Found[]) => some.reduce((sum, found) => sum + (found.ranked[kind]?.size ?? 0), 0);
      return narrowed.sort((a, b) => sizeOf(a) - sizeOf(b))[0] ?? null;
    }
    case 'any': {
      const each = node.nodes.map((one) => candidatesOf(one, kind, words));
      return each.every((one) => one !== null) ? each.flat() : null;
    }
    default:
      return null;
  }
}
