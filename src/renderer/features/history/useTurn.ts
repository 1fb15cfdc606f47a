import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { BatchId, HistoryBatch } from '../../../contract/index.ts';
import { sayLabel } from '../../i18n/labels/sayLabel.ts';
import { useT } from '../../i18n/useT.ts';
import { client } from '../../transport/client.ts';
import { toCallError } from '../../transport/errors.ts';
import { showTurnFailure, showUndo } from '../../ui/toasts.tsx';

/** What a batch of the history can be turned to: what holds is undone, what is undone done again. */
export const turnOf = ({ state, turns }: Pick<HistoryBatch, 'state' | 'turns'>): 'undo' | 'redo' | null => {
  if (state === 'gone' || (state === 'undone' && turns)) return null;
  return state === 'undone' ? 'redo' : 'undo';
};

/** Undoes a batch or does it again, says so, and asks when later changes are in the way. */
export function useTurn(): (batch: Pick<HistoryBatch, 'id' | 'label' | 'state' | 'turns'>) => Promise<void> {
  const t = useT();
  const intl = useIntl();
  const queryClient = useQueryClient();
  return async (batch) => {
    const turn = turnOf(batch);
    if (!turn) return;
    const again = turn === 'redo' || batch.turns === 'undo';
    try {
      const { batch: made } = await client.call(`journal.${turn}`, { batch: batch.id as BatchId });
      await queryClient.invalidateQueries();
      const said = t(again ? 'shell.redone' : 'shell.undone', { label: sayLabel(intl, batch.label) });
      if (made) showUndo(t, said, made, queryClient);
    } catch (thrown) {
      showTurnFailure(t, toCallError(thrown));
    }
  };
}
