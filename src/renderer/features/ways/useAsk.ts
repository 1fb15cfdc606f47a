import type { InteractionKind, PersonRef } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';
import { today } from '../../ui/relativeDate.ts';

type Party = Pick<PersonRef, 'id' | 'name'>;

/** Records that the first of a way was written to and, when somebody is to be met through them, asked. */
export function useAsk() {
  const log = useCommand('interaction.save', { undoToast: 'ways.wrote' });
  const introduce = useCommand('introduction.save', { undoToast: 'ways.asked' });
  return async (first: Party, to: Party | null, by: InteractionKind, subject: string): Promise<boolean> => {
    const on = today();
    const done = to
      ? await introduce(
          {
            introducer: { id: first.id },
            who: 'me',
            to: { id: to.id },
            askedOn: on,
            askedBy: { by, note: subject },
          },
          { name: first.name, to: to.name },
        )
      : await log({ kind: by, on, people: [{ id: first.id }], direction: 'out', note: subject }, { name: first.name });
    return done !== undefined;
  };
}
