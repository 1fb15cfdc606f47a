import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const unbuilt = (): never => {
  throw new KithError('unsupported', 'Not built yet.');
};

export const introductionHandlers: Handlers<
  'introduction.list' | 'introduction.save' | 'introduction.delete' | 'opportunity.passOn'
> = {
  'introduction.list': unbuilt,
  'introduction.save': unbuilt,
  'introduction.delete': unbuilt,
  'opportunity.passOn': unbuilt,
};
