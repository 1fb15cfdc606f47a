import type { EventMap, EventName, Subscribe } from '../contract/index.ts';

/** Typed events; a listener that throws does not keep the others from hearing. */
export class Events {
  readonly #listeners = new Map<EventName, Set<(payload: never) => void>>();

  readonly on: Subscribe = (event, listener) => {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  emit<E extends EventName>(event: E, payload: EventMap[E]): void {
    for (const listener of this.#listeners.get(event) ?? []) {
      try {
        (listener as (payload: EventMap[E]) => void)(payload);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
