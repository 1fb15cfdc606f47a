import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const unbuilt = (): never => {
  throw new KithError('unsupported', 'Not built yet.');
};

export const debriefHandlers: Handlers<
  'interview.prepare' | 'debrief.get' | 'debrief.save' | 'debrief.finish' | 'question.save' | 'question.delete'
> = {
  'interview.prepare': unbuilt,
  'debrief.get': unbuilt,
  'debrief.save': unbuilt,
  'debrief.finish': unbuilt,
  'question.save': unbuilt,
  'question.delete': unbuilt,
};
