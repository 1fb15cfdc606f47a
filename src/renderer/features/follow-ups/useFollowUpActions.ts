import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { FollowUp, InteractionKind, LocalDate, TodayAction } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { hide } from './hide.ts';
import { stepThing } from './things.ts';

export interface FollowUpActions {
  /** Marks the step done, which logs contact; answers false when it failed. */
  readonly done: (followUp: FollowUp, by?: InteractionKind, note?: string) => Promise<boolean>;
  readonly snooze: (followUp: FollowUp, until: LocalDate) => Promise<boolean>;
  /** Goes on to the next step. */
  readonly skip: (followUp: FollowUp) => Promise<boolean>;
  /** Ends the whole follow-up. */
  readonly stop: (followUp: FollowUp) => Promise<boolean>;
}

/** What can be done with a step: it leaves Today at once, and a toast says what was done and undoes it. */
export function useFollowUpActions(): FollowUpActions {
  const intl = useIntl();
  const queryClient = useQueryClient();
  const done = useCommand('followUp.act', { undoToast: 'followUps.toast.done' });
  const snooze = useCommand('followUp.act', { undoToast: 'followUps.toast.snooze' });
  const skip = useCommand('followUp.act', { undoToast: 'followUps.toast.skip' });
  const stop = useCommand('followUp.act', { undoToast: 'followUps.toast.stop' });
  const leaving = async (followUp: FollowUp, action: TodayAction['kind'], run: () => Promise<unknown>) => {
    await hide(queryClient, [stepThing(followUp)], action);
    const worked = Boolean(await run());
    if (!worked) await queryClient.invalidateQueries();
    return worked;
  };
  return {
    done: (followUp, by, note) =>
      leaving(followUp, 'done', () => {
        const { id, person, step } = followUp;
        const action = { kind: 'done', ...(by && { by }), ...(note && { note }) } as const;
        return done({ id, action }, { name: person.name, step });
      }),
    snooze: (followUp, until) =>
      leaving(followUp, 'snooze', () => {
        const { id, person } = followUp;
        return snooze({ id, action: { kind: 'snooze', until } }, { name: person.name, date: fullDate(intl, until) });
      }),
    skip: (followUp) =>
      leaving(followUp, 'skip', () => {
        const { id, person } = followUp;
        return skip({ id, action: { kind: 'skip' } }, { name: person.name });
      }),
    stop: (followUp) =>
      leaving(followUp, 'skip', () => {
        const { id, person } = followUp;
        return stop({ id, action: { kind: 'stop' } }, { name: person.name });
      }),
  };
}
