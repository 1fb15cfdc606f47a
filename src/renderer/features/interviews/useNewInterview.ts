import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CompanyId } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';

/** Makes an interview of today, at a company where one is meant, and opens it. */
export function useNewInterview(): (companyId?: CompanyId) => Promise<void> {
  const navigate = useNavigate();
  const save = useCommand('interview.save');
  return useCallback(
    async (companyId) => {
      const made = await save(companyId ? { company: { id: companyId } } : {});
      if (made) await navigate({ to: '/interviews/$interviewId', params: { interviewId: made.id } });
    },
    [navigate, save],
  );
}
