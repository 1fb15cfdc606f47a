import type { InteractionKind } from '../../contract/index.ts';
import { withBook } from '../book.ts';
import { either, type Outcome } from '../outcome.ts';
import { clean } from '../terminal.ts';
import { agoWords, today } from '../words/dates.ts';
import type { Context } from './context.ts';
import { findPerson } from './find.ts';

export interface LogOptions {
  readonly kind: InteractionKind;
  /** A calendar date; today when left out. */
  readonly on?: string;
  readonly direction?: 'out' | 'in';
  readonly note?: string;
}

/** `kith log`: contact with one person, found by words of the name (or of company and title) or by id. */
export function logCommand(text: string, options: LogOptions, { book: path }: Context): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) => {
    const found = await findPerson(book, text);
    if (!found.ok) return { result: found };
    const { id, name } = found.data;
    const on = options.on ?? today();
    const logged = await book.ask('interaction.save', {
      kind: options.kind,
      on,
      direction: options.direction ?? null,
      people: [{ id }],
      note: options.note ?? '',
    });
    return either(logged, () => ({
      text: () => `Logged: ${options.kind} with ${clean(name)}, ${agoWords(on)}. 'kith undo' takes it back.`,
    }));
  });
}
