import { useCallback, useSyncExternalStore } from 'react';

/** Whether this page may show notifications; `unsupported` where the browser has none. */
type NotificationPermissionState = NotificationPermission | 'unsupported';

const listeners = new Set<() => void>();

/** Whether this page may show notifications, at this moment. */
export const notificationPermission = (): NotificationPermissionState =>
  'Notification' in window ? Notification.permission : 'unsupported';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // The user may change it in the browser's own settings.
  const gone = new AbortController();
  const { signal } = gone;
  document.addEventListener('visibilitychange', listener, { signal });
  navigator.permissions
    ?.query({ name: 'notifications' })
    .then((status) => status.addEventListener('change', listener, { signal }))
    .catch(() => undefined);
  return () => {
    listeners.delete(listener);
    gone.abort();
  };
}

interface Permission {
  readonly state: NotificationPermissionState;
  /** Asks the user; browsers allow that only when a button was pressed. */
  readonly ask: () => Promise<void>;
}

/** Whether the page may show notifications, and a way to ask for it. For the browser face alone. */
export function useNotificationPermission(): Permission {
  const state = useSyncExternalStore(subscribe, notificationPermission);
  const ask = useCallback(async () => {
    if ('Notification' in window) await Notification.requestPermission();
    for (const listener of listeners) listener();
  }, []);
  return { state, ask };
}
