import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { client } from '../../transport/client.ts';

/** Shows the view that is asked for from outside the window: from the tray, or a notification. */
export function useGoWhereTold(): void {
  const { history } = useRouter();
  useEffect(() => client.on('window.go', ({ path }) => history.push(path)), [history]);
}
