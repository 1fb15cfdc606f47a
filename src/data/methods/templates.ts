import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const unbuilt = (): never => {
  throw new KithError('unsupported', 'Not built yet.');
};

export const templateHandlers: Handlers<'template.list' | 'template.save' | 'template.fill'> = {
  'template.list': unbuilt,
  'template.save': unbuilt,
  'template.fill': unbuilt,
};
