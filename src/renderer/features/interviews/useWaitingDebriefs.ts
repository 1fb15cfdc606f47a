import { useMemo } from 'react';
import type { InterviewId } from '../../../contract/index.ts';
import { useBook } from '../../transport/hooks.ts';

/** The interviews that are over and wait for their debrief. */
export function useWaitingDebriefs(): ReadonlySet<InterviewId> {
  const { data } = useBook('today.list', {});
  return useMemo(() => new Set(data?.debriefs.map(({ id }) => id)), [data]);
}
