import { useCallback } from 'react';
import type { OpportunitySummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';

type Named = Pick<OpportunitySummary, 'role' | 'company'>;

/** What an opportunity is called: 'Head of Data at Acme', as far as it is known. */
export function useOpportunityName(): (opportunity: Named) => string {
  const t = useT();
  return useCallback(
    ({ role, company }) => {
      if (role && company) return t('opportunities.name', { role, company: company.name });
      return role ?? company?.name ?? t('opportunities.untitled');
    },
    [t],
  );
}
