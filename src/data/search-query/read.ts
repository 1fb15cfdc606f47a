import type { MethodOutput, ParsedInput, QueryError, SearchKind } from '../../contract/index.ts';
import { readingOf } from '../../domain/query/chips.ts';
import { KEYS } from '../../domain/query/keys.ts';
import { parseSearch } from '../../domain/query/parse.ts';
import { leavesOf, type QueryNode } from '../../domain/query/syntax.ts';
import type { Book } from '../book.ts';
import { unknownNames } from './compile.ts';

/** How a search is understood, with everything in it that finds nothing whatever the book has. */
export async function readSearch(
  book: Book,
  { text, kind }: ParsedInput<'search.read'>,
): Promise<MethodOutput<'search.read'>> {
  const parsed = parseSearch(text);
  const { chips, errors } = readingOf(parsed, book.network.today);
  if (parsed.node === null) return { chips, errors };
  const others = kind === undefined ? [] : ofOtherKinds(parsed.node, kind);
  const names = await unknownNames(book, parsed.node);
  return { chips, errors: [...errors, ...names, ...others].sort((a, b) => a.from - b.from || a.to - b.to) };
}

/** Filters that a kind never has, by their keys. */
function ofOtherKinds(node: QueryNode, kind: SearchKind): QueryError[] {
  const errors: QueryError[] = [];
  for (const { leaf } of leavesOf(node)) {
    if (leaf.type !== 'filter' || KEYS[leaf.key].kinds.includes(kind)) continue;
    errors.push({ code: 'other_kind', word: leaf.key, from: leaf.from, to: leaf.to, suggestion: null });
  }
  return errors;
}
