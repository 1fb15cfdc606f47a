import { type EventName, events, type Subscribe } from '../contract/index.ts';

const heartbeatEvery = 15_000;
/** A reader that is this many messages behind has gone away or hangs; it may come back and read afresh. */
const mostUnread = 2_000;

type Send = (event: EventName, payload: unknown) => void;

/** The open event streams (server-sent events) of all tabs. */
export class EventStreams {
  readonly #subscribe: Subscribe;
  readonly #open = new Set<() => void>();

  constructor(subscribe: Subscribe) {
    this.#subscribe = subscribe;
  }

  /**
   * Opens a stream of all events, each named as in the contract with its payload as JSON.
   * @param greet sends what a reader must know at the start
   */
  open(greet: (send: Send) => void | Promise<void>): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let stop = () => {};
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          let stopped = false;
          const write = (text: string) => {
            if (stopped) return;
            controller.enqueue(encoder.encode(text));
            if ((controller.desiredSize ?? 0) < -mostUnread) end();
          };
          const send: Send = (event, payload) => write(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
          const names = Object.keys(events) as EventName[];
          const unsubscribe = names.map((name) => this.#subscribe(name, (payload) => send(name, payload)));
          const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatEvery);
          stop = () => {
            stopped = true;
            clearInterval(heartbeat);
            for (const leave of unsubscribe) leave();
            this.#open.delete(end);
          };
          const end = () => {
            if (stopped) return;
            stop();
            controller.close();
          };
          this.#open.add(end);
          // The id comes back as Last-Event-ID when the browser reconnects.
          write('retry: 1000\nid: 1\n\n');
          void greet(send);
        },
        cancel: () => stop(),
      },
      { highWaterMark: 0 },
    );
  }

  /** How many tabs listen. */
  get size(): number {
    return this.#open.size;
  }

  /** Ends all streams. */
  close(): void {
    for (const end of [...this.#open]) end();
  }
}
