import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CompanyRef } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';

/** Makes an opportunity at a company and opens it. */
export function useNewOpportunity(): (company: CompanyRef) => Promise<void> {
  const navigate = useNavigate();
  const save = useCommand('opportunity.save', { undoToast: 'opportunities.created' });
  return useCallback(
    async ({ id, name }) => {
      const made = await save({ company: { id } }, { name });
      if (made) await navigate({ to: '/opportunities/$opportunityId', params: { opportunityId: made.id } });
    },
    [navigate, save],
  );
}
