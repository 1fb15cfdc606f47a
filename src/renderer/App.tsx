import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { CrashBoundary } from './features/shell/CrashBoundary.tsx';
import { I18nProvider } from './i18n/I18nProvider.tsx';
import { router } from './router.tsx';
import { ThemeProvider } from './theme/ThemeProvider.tsx';
import { client } from './transport/client.ts';
import { createQueryClient, followEvents } from './transport/queryClient.ts';
import { forgetViews, trackHistory } from './ui/viewMemory.ts';

/** The window: providers around the router. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  useEffect(() => followEvents(client, queryClient, forgetViews), [queryClient]);
  useEffect(() => trackHistory(router.history), []);
  return (
    <I18nProvider>
      <ThemeProvider>
        <CrashBoundary>
          <QueryClientProvider client={queryClient}>
            <Notifications position="bottom-right" limit={4} />
            <RouterProvider router={router} />
          </QueryClientProvider>
        </CrashBoundary>
      </ThemeProvider>
    </I18nProvider>
  );
}
