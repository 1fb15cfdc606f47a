import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { InteractionKind, LocalDate, MethodInput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { client } from '../../transport/client.ts';
import { toCallError } from '../../transport/errors.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { showError, showInfo, showUndo } from '../../ui/toasts.tsx';
import { hide } from './hide.ts';
import { countOf, means, sortOf, type Thing } from './things.ts';

type Action = MethodInput<'today.act'>['action'];

/** The most things that are acted on at once. */
const MOST = 1_000;

export interface Acts {
  /** Contact was made today, or an opportunity was looked at. */
  readonly done: (things: readonly Thing[], by?: InteractionKind) => Promise<void>;
  readonly snooze: (things: readonly Thing[], until: LocalDate) => Promise<void>;
  /** Not this time. */
  readonly skip: (things: readonly Thing[]) => Promise<void>;
}

/**
 * What can be done with things that wait, one or many: they leave the page at once, it is one batch of the
 * journal, and one toast says so and undoes it. What an action means nothing for stays.
 */
export function useActs(): Acts {
  const t = useT();
  const intl = useIntl();
  const queryClient = useQueryClient();
  return useMemo(() => {
    const act = async (all: readonly Thing[], action: Action, say: (things: readonly Thing[]) => string) => {
      const things = all.filter(({ item }) => means(item, action.kind));
      if (things.length === 0) return;
      if (things.length > MOST) return showInfo(t('followUps.act.tooMany', { most: MOST }));
      try {
        await hide(queryClient, things, action.kind);
        const { batch } = await client.call('today.act', { items: things.map(({ item }) => item), action });
        await queryClient.invalidateQueries();
        if (batch) showUndo(t, say(things), batch, queryClient);
      } catch (thrown) {
        showError(t, toCallError(thrown));
        await queryClient.invalidateQueries();
      }
    };
    const values = (things: readonly Thing[]) => ({
      count: countOf(things),
      name: things[0]?.name ?? '',
      sort: sortOf(things),
    });
    return {
      done: (things, by) =>
        act(things, { kind: 'done', ...(by && { by }) }, (done) => t('followUps.act.done', values(done))),
      snooze: (things, until) =>
        act(things, { kind: 'snooze', until }, (done) =>
          t('followUps.act.snooze', { ...values(done), date: fullDate(intl, until) }),
        ),
      skip: (things) => act(things, { kind: 'skip' }, (done) => t('followUps.act.skip', values(done))),
    };
  }, [t, intl, queryClient]);
}
