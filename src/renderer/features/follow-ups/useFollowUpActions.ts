import { useIntl } from 'react-intl';
import type { FollowUp, InteractionKind, LocalDate } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';
import { fullDate } from '../../ui/HumanDate.tsx';

export interface FollowUpActions {
  /** Marks the step done, which logs contact; answers false when it failed. */
  readonly done: (followUp: FollowUp, by?: InteractionKind, note?: string) => Promise<boolean>;
  readonly snooze: (followUp: FollowUp, until: LocalDate) => Promise<boolean>;
  /** Goes on to the next step. */
  readonly skip: (followUp: FollowUp) => Promise<boolean>;
  /** Ends the whole follow-up. */
  readonly stop: (followUp: FollowUp) => Promise<boolean>;
}

/** What can be done with a step; each says what it did, with a button that undoes it. */
export function useFollowUpActions(): FollowUpActions {
  const intl = useIntl();
  const done = useCommand('followUp.act', { undoToast: 'followUps.toast.done' });
  const snooze = useCommand('followUp.act', { undoToast: 'followUps.toast.snooze' });
  const skip = useCommand('followUp.act', { undoToast: 'followUps.toast.skip' });
  const stop = useCommand('followUp.act', { undoToast: 'followUps.toast.stop' });
  return {
    done: async ({ id, person, step }, by, note) => {
      const action = { kind: 'done', ...(by && { by }), ...(note && { note }) } as const;
      return Boolean(await done({ id, action }, { name: person.name, step }));
    },
    snooze: async ({ id, person }, until) =>
      Boolean(
        await snooze({ id, action: { kind: 'snooze', until } }, { name: person.name, date: fullDate(intl, until) }),
      ),
    skip: async ({ id, person }) => Boolean(await skip({ id, action: { kind: 'skip' } }, { name: person.name })),
    stop: async ({ id, person }) => Boolean(await stop({ id, action: { kind: 'stop' } }, { name: person.name })),
  };
}
