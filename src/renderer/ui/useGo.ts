import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { PageKind } from './hits.ts';

/** Opens the page of a record. */
export function useGo(): (kind: PageKind, id: string) => void {
  const navigate = useNavigate();
  return useMemo(
    () => (kind, id) => {
      if (kind === 'person') void navigate({ to: '/people/$personId', params: { personId: id } });
      else if (kind === 'company') void navigate({ to: '/companies/$companyId', params: { companyId: id } });
      else if (kind === 'opportunity')
        void navigate({ to: '/opportunities/$opportunityId', params: { opportunityId: id } });
      else void navigate({ to: '/interviews/$interviewId', params: { interviewId: id } });
    },
    [navigate],
  );
}
