import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const unbuilt = (): never => {
  throw new KithError('unsupported', 'Not built yet.');
};

export const todayHandlers: Handlers<'today.list'> = {
  'today.list': unbuilt,
};
