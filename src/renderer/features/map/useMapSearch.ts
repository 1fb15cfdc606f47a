import { useNavigate, useRouter, useRouterState, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type MapSearch, mapSearch } from './search.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** People picked together on the map. */
    readonly mapPicked?: readonly string[];
  }
}

/** New values of what the address says; undefined takes one away. */
type SearchChange = { readonly [K in keyof MapSearch]?: MapSearch[K] | undefined };

interface ChangeOptions {
  /** A place of its own in the history, to which one can go back. */
  readonly push?: boolean;
  /** People picked together, which are too many for the address; they are kept with the place in the history. */
  readonly picked?: readonly string[];
}

export type ChangeSearch = (change: SearchChange, options?: ChangeOptions) => void;

/** How one looks at the map, as it stands in the address and with the place in the history, and how to change it. */
export function useMapSearch(): {
  readonly search: MapSearch;
  readonly picked: readonly string[];
  readonly change: ChangeSearch;
} {
  const search = useSearch({ from: '/map' });
  const picked = useRouterState({ select: ({ location }) => location.state.mapPicked }) ?? none;
  const navigate = useNavigate();
  const { history } = useRouter();
  const change = useCallback<ChangeSearch>(
    (patch, { push = false, picked: nowPicked } = {}) => {
      // What comes late, such as where the map came to rest, must not lead back to it.
      if (history.location.pathname !== '/map') return;
      // What replaces a place and what is pushed on top of it at once would be one.
      if (push) history.flush();
      void navigate({
        to: '/map',
        search: (before) => mapSearch({ ...before, ...patch }),
        state: (before) => (nowPicked ? { ...before, mapPicked: nowPicked } : before),
        replace: !push,
      });
    },
    [navigate, history],
  );
  return { search, picked, change };
}

const none: readonly string[] = [];
