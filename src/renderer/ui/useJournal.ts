import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { sayLabel } from '../i18n/labels/sayLabel.ts';
import { useT } from '../i18n/useT.ts';
import { client } from '../transport/client.ts';
import { toCallError } from '../transport/errors.ts';
import { showInfo, showTurnFailure } from './toasts.tsx';

/** Undo or redo the latest batch, and say what it was. */
export function useJournal(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const t = useT();
  const intl = useIntl();
  const queryClient = useQueryClient();
  const step = async (method: 'journal.undo' | 'journal.redo') => {
    const undoing = method === 'journal.undo';
    try {
      const { label } = await client.call(method, {});
      await queryClient.invalidateQueries();
      if (label === null) showInfo(t(undoing ? 'shell.nothingToUndo' : 'shell.nothingToRedo'));
      else showInfo(t(undoing ? 'shell.undone' : 'shell.redone', { label: sayLabel(intl, label) }));
    } catch (thrown) {
      showTurnFailure(t, toCallError(thrown));
    }
  };
  return { undo: () => step('journal.undo'), redo: () => step('journal.redo') };
}
