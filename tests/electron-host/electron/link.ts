import type { EventEmitter } from 'node:events';
import { Peer } from '../peer.ts';
import { type AppCalls, type BrowserCalls, type Setup, setupVariable } from '../wire.ts';

/** What the stand-in has of one of Electron's objects; what it has must have Electron's type. */
export type Part<T, Own extends PropertyKey = never> = Partial<Omit<T, keyof EventEmitter | Own>>;

/** Hands a part to the app's code, which believes it whole; a member that is missing fails loudly there. */
export function asWhole<T>(part: object): T {
  return part as T;
}

const setupText = process.env[setupVariable];
if (setupText === undefined) throw new Error('The stand-in runs only under launchDesktop.');
delete process.env[setupVariable];
export const setup = JSON.parse(setupText) as Setup;

const handlers: Partial<AppCalls> = {};

/** Adds answers to what the test's process asks. */
export function answer(calls: Partial<AppCalls>): void {
  Object.assign(handlers, calls);
}

export const browser = new Peer<AppCalls, BrowserCalls>(
  {
    send: (message) => process.connected && process.send?.(message, () => {}),
    receive: (listener) => process.on('message', listener),
  },
  handlers as AppCalls,
);
process.on('disconnect', () => process.exit(1));

/** An event of Electron's: listeners may prevent what comes next. */
export function makeEvent<P extends object>(params: P): P & { preventDefault(): void; defaultPrevented: boolean } {
  const event = {
    ...params,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
