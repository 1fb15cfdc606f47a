import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { styleNonce } from './nonce.ts';
import { cssVariables, theme } from './theme.ts';

// The book keeps the choice; this copy is what the first paint goes by.
const schemeManager = localStorageColorSchemeManager({ key: 'kith-appearance' });

/** Colours, type and Mantine's defaults for everything below. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce ?? ''}
    >
      {children}
    </MantineProvider>
  );
}
