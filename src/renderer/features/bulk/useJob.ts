import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventPayload, JobId } from '../../../contract/index.ts';
import { client } from '../../transport/client.ts';

/** Work is quick, or shown after this long, ms. */
const QUIET = 300;

type Progress = Pick<EventPayload<'job.progress'>, 'done' | 'total'>;

interface JobState {
  /** How far it is; null while nothing runs, or has only just begun. */
  readonly progress: Progress | null;
  readonly cancel: () => void;
  /** Runs work that was given an id to tell its progress under. */
  readonly run: <T>(work: (jobId: JobId) => Promise<T>) => Promise<T>;
}

/** One long piece of work at a time, with its progress. */
export function useJob(): JobState {
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef<JobId | null>(null);
  const latest = useRef<Progress>({ done: 0, total: null });
  useEffect(
    () =>
      client.on('job.progress', ({ jobId, done, total }) => {
        if (jobId !== current.current) return;
        latest.current = { done, total };
        setProgress((shown) => shown && latest.current);
      }),
    [],
  );
  const run = useCallback(async <T>(work: (jobId: JobId) => Promise<T>): Promise<T> => {
    const jobId = crypto.randomUUID() as JobId;
    current.current = jobId;
    latest.current = { done: 0, total: null };
    const timer = setTimeout(() => setProgress(latest.current), QUIET);
    try {
      return await work(jobId);
    } finally {
      clearTimeout(timer);
      current.current = null;
      setProgress(null);
    }
  }, []);
  const cancel = useCallback(() => {
    if (current.current) void client.call('job.cancel', { jobId: current.current }).catch(() => undefined);
  }, []);
  return { progress, cancel, run };
}
