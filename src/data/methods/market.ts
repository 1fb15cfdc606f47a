import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const unbuilt = (): never => {
  throw new KithError('unsupported', 'Not built yet.');
};

export const marketHandlers: Handlers<
  | 'compensation.list'
  | 'compensation.save'
  | 'compensation.delete'
  | 'insight.save'
  | 'insight.delete'
  | 'company.dossier'
> = {
  'compensation.list': unbuilt,
  'compensation.save': unbuilt,
  'compensation.delete': unbuilt,
  'insight.save': unbuilt,
  'insight.delete': unbuilt,
  'company.dossier': unbuilt,
};
