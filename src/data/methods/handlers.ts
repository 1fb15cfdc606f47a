import type { MethodName, MethodOutput, ParsedInput } from '../../contract/index.ts';
import type { Book } from '../book.ts';

/** How methods of some names are answered from an open book. The compiler sees to it that none is missing. */
export type Handlers<M extends MethodName> = {
  readonly [Name in M]: (book: Book, input: ParsedInput<Name>) => MethodOutput<Name> | Promise<MethodOutput<Name>>;
};
