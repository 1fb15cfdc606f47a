import type { EventPayload, JobId, Subscribe } from '../contract/index.ts';
import type { Terminal } from './terminal.ts';

const phaseWords: Record<EventPayload<'job.progress'>['phase'], string> = {
  reading: 'Reading',
  comparing: 'Comparing with the book',
  backing_up: 'Backing up',
  writing: 'Writing',
  indexing: 'Indexing',
};

/** Shows how far a job is, on a terminal only. Returns a function that stops it and removes the line. */
export function followProgress(on: Subscribe, jobId: JobId, terminal: Terminal): () => void {
  if (!terminal.showsProgress) return () => {};
  const leave = on('job.progress', (progress) => {
    if (progress.jobId !== jobId) return;
    const { phase, done, total } = progress;
    const amount = total ? ` ${done.toLocaleString('en')} of ${total.toLocaleString('en')}` : '';
    // By the time of indexing everything is written.
    const hint = phase === 'indexing' ? '' : '   (Ctrl-C cancels, nothing is half done)';
    terminal.progress(`${phaseWords[phase]}…${amount}${hint}`);
  });
  return () => {
    leave();
    terminal.progress('');
  };
}
