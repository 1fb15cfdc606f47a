import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

interface Ways {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly back: () => void;
  readonly forward: () => void;
}

/** Back and forward through the pages, and whether there is anywhere to go. */
export function useWays(): Ways {
  const { history } = useRouter();
  const [place, setPlace] = useState(() => {
    const index = history.location.state.__TSR_index;
    return { index, last: index };
  });
  useEffect(
    () =>
      history.subscribe(({ location, action }) => {
        const index = location.state.__TSR_index;
        setPlace((before) => ({ index, last: action.type === 'PUSH' ? index : Math.max(before.last, index) }));
      }),
    [history],
  );
  return {
    canGoBack: place.index > 0,
    canGoForward: place.index < place.last,
    back: () => history.back(),
    forward: () => history.forward(),
  };
}
