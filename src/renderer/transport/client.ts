import type { Bridge } from '../../contract/bridge.ts';
import type { MethodInput, MethodName, MethodOutput } from '../../contract/index.ts';
import { CallError } from './errors.ts';
import { httpTransport } from './http.ts';
import type { Client, Transport } from './types.ts';

declare global {
  interface Window {
    /** There in the desktop face only. */
    readonly kith?: Bridge;
  }
}

/** Puts types and exceptions around a transport. */
export function createClient(transport: Transport): Client {
  return {
    capabilities: transport.capabilities,
    on: transport.on,
    async call<M extends MethodName>(method: M, input: MethodInput<M>) {
      const result = await transport.invoke(method, input);
      if (!result.ok) throw new CallError(result.error);
      return result.data as MethodOutput<M>;
    },
  };
}

/** The one client of this window, over the bridge where there is one, else over HTTP. */
export const client: Client = createClient(window.kith ?? httpTransport());
export const { capabilities } = client;
