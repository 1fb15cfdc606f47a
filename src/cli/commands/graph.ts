import type { GraphFormat } from '../../contract/index.ts';
import { withBook } from '../book.ts';
import { either, type Outcome } from '../outcome.ts';
import type { Context } from './context.ts';

/** `kith graph`: the network as a file for other programs, to standard output. */
export function graphCommand({ format }: { format: GraphFormat }, { book: path }: Context): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) =>
    either(await book.ask('graph.export', { format }), ({ content }) => ({ text: () => content.trimEnd() })),
  );
}
