import { SearchKind as Kinds, type SearchKind } from '../../contract/index.ts';
import { KEYS, valueCalled } from './keys.ts';
import type { QueryNode } from './syntax.ts';

/**
 * The kinds that a query can find: a filter only those that can have it, `or` any of its sides. What is left out by `kind:`
 * is any other kind.
 */
export function kindsOf(node: QueryNode | null, negated = false): readonly SearchKind[] {
  if (node === null) return [];
  switch (node.type) {
    case 'text':
      return Kinds.options;
    case 'filter': {
      const only = node.key === 'kind' && !negated ? valueCalled('kind', node.value) : null;
      return only ? [only as SearchKind] : KEYS[node.key].kinds;
    }
    case 'not':
      return kindsOf(node.node, true);
    case 'any':
      return Kinds.options.filter((kind) => node.nodes.some((one) => kindsOf(one, negated).includes(kind)));
    case 'all':
      return Kinds.options.filter((kind) => node.nodes.every((one) => kindsOf(one, negated).includes(kind)));
  }
}
