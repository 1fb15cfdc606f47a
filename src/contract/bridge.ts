import type { Capabilities, Dispatch, Subscribe } from './index.ts';

/**
 * What the desktop face's preload puts on `window.kith`. A listener receives the payload alone,
 * never the system's event object.
 */
export interface Bridge {
  readonly capabilities: Capabilities;
  readonly invoke: Dispatch;
  readonly on: Subscribe;
}

/** Channels between preload and main; no other code names them. */
export const bridgeChannels = {
  dispatch: 'kith:dispatch',
  event: (name: string) => `kith:event:${name}` as const,
  /** The page listens to an event from now on. */
  listening: 'kith:listening',
} as const;
