import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Settings } from '../../../contract/index.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';

interface SettingsInHand {
  /** Undefined until they are read. */
  readonly settings: Settings | undefined;
  /** Shows the changes at once and saves them; what could not be saved goes back. */
  readonly save: (changes: Partial<Settings>) => Promise<void>;
}

const KEY = ['settings.get', {}];

/** The settings of the book, and how to change them. */
export function useSettings(): SettingsInHand {
  const queryClient = useQueryClient();
  const { data: settings } = useBook('settings.get', {});
  const set = useCommand('settings.set');
  const save = useCallback(
    async (changes: Partial<Settings>) => {
      queryClient.setQueryData<Settings>(KEY, (before) => before && { ...before, ...changes });
      if (!(await set(changes))) await queryClient.invalidateQueries({ queryKey: KEY });
    },
    [queryClient, set],
  );
  return { settings, save };
}
