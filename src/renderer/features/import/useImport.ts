import { useSyncExternalStore } from 'react';
import { client } from '../../transport/client.ts';
import { ImportSession, type ImportState } from './session.ts';

/** The window's one import. */
export const importSession = new ImportSession(client);

/** Where the import stands. */
export function useImport(): ImportState {
  return useSyncExternalStore(importSession.subscribe, importSession.getState);
}
