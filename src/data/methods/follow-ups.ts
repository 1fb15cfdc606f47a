import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const unbuilt = (): never => {
  throw new KithError('unsupported', 'Not built yet.');
};

export const followUpHandlers: Handlers<
  'followUp.list' | 'followUp.save' | 'followUp.act' | 'person.setCadence' | 'person.snooze'
> = {
  'followUp.list': unbuilt,
  'followUp.save': unbuilt,
  'followUp.act': unbuilt,
  'person.setCadence': unbuilt,
  'person.snooze': unbuilt,
};
