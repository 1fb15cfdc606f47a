import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const missing = (): never => {
  throw new KithError('internal', 'There are no lenses yet.');
};

export const lensHandlers: Handlers<
  'lens.look' | 'lens.span' | 'lens.hubs' | 'lens.list' | 'lens.save' | 'lens.delete'
> = {
  'lens.look': missing,
  'lens.span': missing,
  'lens.hubs': missing,
  'lens.list': missing,
  'lens.save': missing,
  'lens.delete': missing,
};
