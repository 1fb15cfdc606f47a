import type { Capabilities, MethodInput, MethodName, MethodOutput, Result, Subscribe } from '../../contract/index.ts';

/** How one face carries a call; answers in the contract's envelope and never rejects. */
export interface Transport {
  readonly capabilities: Capabilities;
  readonly invoke: (method: string, input: unknown) => Promise<Result<unknown>>;
  readonly on: Subscribe;
}

/** The window's way to the data side. */
export interface Client {
  readonly capabilities: Capabilities;
  /** Asks the data side. Rejects with a CallError. */
  call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>>;
  /** Calls back at each event until the returned function is called. */
  readonly on: Subscribe;
}
