import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const unsupported = () => {
  throw new KithError('unsupported', 'Import is not built yet.');
};
export const importHandlers: Handlers<
  'import.preview' | 'import.commit' | 'import.rejects' | 'import.discard' | 'job.cancel'
> = {
  'import.preview': unsupported,
  'import.commit': unsupported,
  'import.rejects': unsupported,
  'import.discard': unsupported,
  'job.cancel': (book, { jobId }) => ({ cancelled: book.jobs.cancel(jobId) }),
};
