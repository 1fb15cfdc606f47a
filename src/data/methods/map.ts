import { KithError } from '../../contract/index.ts';
import type { Handlers } from './handlers.ts';

const missing = (): never => {
  throw new KithError('internal', 'The map is not drawn yet.');
};

export const mapHandlers: Handlers<'map.get' | 'map.tidy' | 'map.nameTerritory'> = {
  'map.get': missing,
  'map.tidy': missing,
  'map.nameTerritory': missing,
};
