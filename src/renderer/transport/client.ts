import type { Bridge } from '../../contract/bridge.ts';
import { createClient } from './createClient.ts';
import { httpTransport } from './http.ts';
import type { Client } from './types.ts';

declare global {
  interface Window {
    /** There in the desktop face only. */
    readonly kith?: Bridge;
  }
}

/** The one client of this window, over the bridge where there is one, else over HTTP. */
export const client: Client = createClient(window.kith ?? httpTransport());
export const { capabilities } = client;
