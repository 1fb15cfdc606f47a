import { parseSearch } from '../../domain/query/parse.ts';
import type { Book } from '../book.ts';
import type { CompanyNode, PersonNode } from '../network/nodes.ts';
import { compile } from './compile.ts';
import { isPlain } from './evaluate.ts';

/**
 * The filter of a list as a test, when it is more than words: `tag:friend last:>90d`. Null for words alone, which the list
 * looks for itself. Words beside filters are looked for where the list looks for them.
 */
export async function listFilter<Kind extends 'person' | 'company'>(
  book: Book,
  text: string,
  kind: Kind,
): Promise<((node: Kind extends 'person' ? PersonNode : CompanyNode) => boolean) | null> {
  const { node: query } = parseSearch(text);
  if (query === null || isPlain(query)) return null;
  const { passes, kinds } = await compile(book, query, new Map(), [kind]);
  if (!kinds.includes(kind)) return () => false;
  return (node) =>
    'row' in node
      ? passes({ kind: 'person', id: node.row.id, node: node as PersonNode })
      : passes({ kind: 'company', id: (node as CompanyNode).base.id, node: node as CompanyNode });
}
