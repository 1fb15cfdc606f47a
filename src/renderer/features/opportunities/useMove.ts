import { useCallback } from 'react';
import type { OpportunityId, Stage } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';

/** Moves an opportunity to another stage, with a toast that undoes it; false when it failed. */
export function useMove(): (id: OpportunityId, name: string, stage: Stage) => Promise<boolean> {
  const t = useT();
  const save = useCommand('opportunity.save', { undoToast: 'opportunities.moved' });
  return useCallback(
    async (id, name, stage) => {
      const toast = { name, stage: t(`opportunities.stage.${stage}`) };
      return Boolean(await save({ id, stage }, toast));
    },
    [save, t],
  );
}
