import type { MethodInput, MethodName, MethodOutput } from '../../contract/index.ts';
import { CallError } from './errors.ts';
import type { Client, Transport } from './types.ts';

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
