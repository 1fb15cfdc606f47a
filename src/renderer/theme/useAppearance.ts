import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import type { Settings } from '../../contract/index.ts';
import { useBook, useCommand } from '../transport/hooks.ts';

type Appearance = Settings['appearance'];

/**
 * Keeps the window's colours in step with the setting of the user's own book (a sample book has none
 * worth following). Answers the present choice and how to change it.
 */
export function useAppearance(): { readonly appearance: Appearance; readonly choose: (next: Appearance) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { data: status } = useBook('book.status', {});
  const own = status?.state === 'open' && !status.sample;
  const { data: settings } = useBook('settings.get', {}, { enabled: own });
  const save = useCommand('settings.set');
  const kept = own ? settings?.appearance : undefined;

  useEffect(() => {
    if (kept) setColorScheme(kept === 'system' ? 'auto' : kept);
  }, [kept, setColorScheme]);

  return {
    appearance: colorScheme === 'auto' ? 'system' : colorScheme,
    choose: (next) => {
      setColorScheme(next === 'system' ? 'auto' : next);
      void save({ appearance: next });
    },
  };
}
