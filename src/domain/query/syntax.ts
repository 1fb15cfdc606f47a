import type { QueryError, QueryKey } from '../../contract/index.ts';

/** Where something stands in the text, in UTF-16 units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A free word, or a phrase whose words must stand together. */
export interface TextNode extends Span {
  readonly type: 'text';
  readonly text: string;
  readonly phrase: boolean;
}

/** `key:value`; the value is kept as written, without quotes. */
export interface FilterNode extends Span {
  readonly type: 'filter';
  readonly key: QueryKey;
  readonly value: string;
  /** Where the value begins, a quote not counted. */
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** All of them (`and`) or any (`or`): two at least. */
interface GroupNode {
  readonly type: 'all' | 'any';
  readonly nodes: readonly QueryNode[];
}

interface NotNode {
  readonly type: 'not';
  readonly node: QueryNode;
}

export type LeafNode = TextNode | FilterNode;
export type QueryNode = LeafNode | GroupNode | NotNode;

/** A query as it was read. `node` is null when nothing is asked for. */
export interface ParsedQuery {
  readonly node: QueryNode | null;
  /** In order of their places. */
  readonly errors: readonly QueryError[];
}

/** The leaves of a query in order, each with whether it is asked to be absent. */
export function* leavesOf(node: QueryNode | null, negated = false): Generator<{ leaf: LeafNode; negated: boolean }> {
  if (node === null) return;
  if (node.type === 'not') yield* leavesOf(node.node, !negated);
  else if (node.type === 'text' || node.type === 'filter') yield { leaf: node, negated };
  else for (const one of node.nodes) yield* leavesOf(one, negated);
}
