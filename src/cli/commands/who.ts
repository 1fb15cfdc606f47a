import { withBook } from '../book.ts';
import { either, type Outcome } from '../outcome.ts';
import { whoWords } from '../words/who.ts';
import type { Context } from './context.ts';

/** `kith who`: who do I know at a company. Empty when the company or anybody at it is unknown. */
export function whoCommand(text: string, { book: path, terminal }: Context): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) =>
    either(await book.ask('who.at', { text }), (answer) => ({
      text: () => whoWords(text, answer, terminal),
      empty: answer.knows.length + answer.atCompetitors.length === 0,
    })),
  );
}
