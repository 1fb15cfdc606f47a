import { LEAD } from './lex.ts';
import { parseSearch } from './parse.ts';
import type { LeafNode, QueryNode, Span } from './syntax.ts';

/** A value as it must be written after a key: in quotes when it has spaces or parentheses, or would take on the next word. */
export const quoted = (value: string): string =>
  /^["“„”«]|[\s()]/u.test(value) || value === '' || LEAD.test(value) ? `"${value.replace(/["“„”«»]/gu, '')}"` : value;

const leafText = (leaf: LeafNode): string =>
  leaf.type === 'filter' ? `${leaf.key}:${quoted(leaf.value)}` : leaf.phrase ? `"${leaf.text}"` : leaf.text;

/** A query as text that reads as the same query. */
export function printSearch(node: QueryNode | null): string {
  if (node === null) return '';
  switch (node.type) {
    case 'text':
    case 'filter':
      return leafText(node);
    case 'not':
      return `-${inParens(node.node, node.node.type === 'all' || node.node.type === 'any')}`;
    case 'all':
      return node.nodes.map((one) => inParens(one, one.type === 'all' || one.type === 'any')).join(' ');
    case 'any':
      return node.nodes.map((one) => inParens(one, one.type === 'any')).join(' or ');
  }
}

const inParens = (node: QueryNode, needed: boolean): string => (needed ? `(${printSearch(node)})` : printSearch(node));

/** The query without one of its leaves, which stands at `span`; the operators that joined it go with it. */
export const withoutLeaf = (text: string, span: Span): string => printSearch(without(parseSearch(text).node, span));

function without(node: QueryNode | null, span: Span): QueryNode | null {
  if (node === null) return null;
  switch (node.type) {
    case 'text':
    case 'filter':
      return node.from === span.from && node.to === span.to ? null : node;
    case 'not': {
      const inner = without(node.node, span);
      return inner && { type: 'not', node: inner };
    }
    default: {
      const nodes = node.nodes.map((one) => without(one, span)).filter((one) => one !== null);
      const [first] = nodes;
      return nodes.length > 1 ? { ...node, nodes } : (first ?? null);
    }
  }
}
