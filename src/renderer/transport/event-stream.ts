import { type EventMap, type EventName, events, type Subscribe } from '../../contract/index.ts';

type Listeners = { readonly [E in EventName]: Set<(payload: EventMap[E]) => void> };

/**
 * Listens to the server's events. A hidden tab lets go of its stream, since browsers allow six connections
 * to a server and a seventh tab would wait for ever; shown again, it reads everything anew.
 */
export function eventStream(path: string): Subscribe {
  const listeners: Listeners = {
    'book.changed': new Set(),
    'book.status': new Set(),
    'job.progress': new Set(),
    'window.capture': new Set(),
    'window.go': new Set(),
  };
  let stream: EventSource | null = null;

  const tell = <E extends EventName>(event: E, payload: EventMap[E]) => {
    for (const listener of listeners[event]) listener(payload);
  };
  const open = () => {
    if (stream || document.visibilityState === 'hidden') return;
    stream = new EventSource(path);
    // What happened while the stream was broken is not told again: anything may have changed.
    let broken = false;
    stream.addEventListener('error', () => {
      broken = true;
    });
    stream.addEventListener('open', () => {
      if (broken) tell('book.changed', { tables: [] });
      broken = false;
    });
    for (const event of Object.keys(events) as EventName[])
      stream.addEventListener(event, (message: MessageEvent<string>) => tell(event, JSON.parse(message.data)));
  };
  const close = () => {
    stream?.close();
    stream = null;
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') return close();
    open();
    tell('book.changed', { tables: [] });
  });

  return (event, listener) => {
    const heard = listeners[event];
    heard.add(listener);
    open();
    return () => heard.delete(listener);
  };
}
