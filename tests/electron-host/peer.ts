type Handler = (input: never) => Promise<unknown>;
type Calls<C> = { readonly [K in keyof C]: (input: never) => Promise<unknown> };

type Message =
  | { readonly id: number; readonly call: string; readonly input: unknown }
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string };

/** A child process, or its parent, as the one sees the other. */
export interface Port {
  send(message: Message): void;
  receive(listener: (message: Message) => void): void;
}

/** Calls over a port, both ways at once. */
export class Peer<Local extends Calls<Local>, Remote extends Calls<Remote>> {
  readonly #port: Port;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #last = 0;
  #closed: string | undefined;

  constructor(port: Port, local: Local) {
    this.#port = port;
    port.receive((message) => {
      if ('call' in message) void this.#answer(message, local);
      else this.#settle(message);
    });
  }

  /** @throws Error with the other side's message, or when the other side is gone */
  async call<K extends keyof Remote & string>(
    name: K,
    input: Parameters<Remote[K]>[0],
  ): Promise<Awaited<ReturnType<Remote[K]>>> {
    if (this.#closed !== undefined) throw new Error(this.#closed);
    this.#last += 1;
    const id = this.#last;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    this.#port.send({ id, call: name, input });
    return (await waiting.promise) as Awaited<ReturnType<Remote[K]>>;
  }

  /** Fails every call that waits or comes, with a reason. */
  close(reason: string): void {
    this.#closed = reason;
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }

  async #answer({ id, call, input }: Extract<Message, { call: string }>, local: Local): Promise<void> {
    let answer: Message;
    try {
      const handler = local[call as keyof Local] as Handler;
      answer = { id, ok: true, value: await handler(input as never) };
    } catch (error) {
      answer = { id, ok: false, error: error instanceof Error ? error.message : String(error) };
    }
    if (this.#closed === undefined) this.#port.send(answer);
  }

  #settle(message: Exclude<Message, { call: string }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.ok) waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.error));
  }
}
