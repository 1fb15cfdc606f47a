import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const unbuilt = (): never => {
  throw new KithError('unsupported', 'Not built yet.');
};

export const opportunityHandlers: Handlers<
  'opportunity.list' | 'opportunity.get' | 'opportunity.save' | 'opportunity.delete' | 'opportunity.addRound'
> = {
  'opportunity.list': unbuilt,
  'opportunity.get': unbuilt,
  'opportunity.save': unbuilt,
  'opportunity.delete': unbuilt,
  'opportunity.addRound': unbuilt,
};
