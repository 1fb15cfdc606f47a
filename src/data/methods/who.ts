import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

export const whoHandlers: Handlers<'who.at'> = {
  'who.at': () => {
    throw new KithError('unsupported', 'Not built yet.');
  },
};
