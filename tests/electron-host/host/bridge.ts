/**
 * Scripts that run inside a window's page before its own. They are sent as text, so each stands
 * alone. The preload lives in an isolated world, as in Electron: the page sees what goes through
 * `contextBridge` and nothing else, copied, with functions and promises replaced by proxies.
 */

export interface WorldConfig {
  /** Name of the events by which the two worlds talk; unknown to the page. */
  readonly channel: string;
  readonly side: 'page' | 'preload';
}

type Sent =
  | { type: 'expose'; name: string; value: unknown }
  | { type: 'call'; call: number; target: number; args: unknown[] }
  | { type: 'return'; call: number; ok: boolean; value: unknown }
  | { type: 'settle'; promise: number; ok: boolean; value: unknown };

/** Carries values between the worlds; installs itself under the channel's name. */
export function connectWorlds({ channel, side }: WorldConfig): { expose(name: string, value: unknown): void } {
  const [out, incoming] = side === 'page' ? [`${channel}-p`, `${channel}-q`] : [`${channel}-q`, `${channel}-p`];
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const numbers = new WeakMap<object, number>();
  const proxies = new Map<number, unknown>();
  const promises = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const returned = new Map<number, { ok: boolean; value: unknown }>();
  let last = 0;

  const post = (detail: Sent) => window.dispatchEvent(new CustomEvent(out, { detail }));
  const next = () => {
    last += 1;
    return last;
  };
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

  const encode = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const number = numbers.get(value) ?? next();
      numbers.set(value, number);
      functions.set(number, value as (...args: unknown[]) => unknown);
      return { $function: number };
    }
    if (value instanceof Promise) {
      const promise = next();
      value.then(
        (result) => post({ type: 'settle', promise, ok: true, value: encode(result) }),
        (error) => post({ type: 'settle', promise, ok: false, value: messageOf(error) }),
      );
      return { $promise: promise };
    }
    if (Array.isArray(value)) return value.map(encode);
    if (value !== null && typeof value === 'object') {
      const prototype = Object.getPrototypeOf(value);
      if (prototype === Object.prototype || prototype === null) {
        return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, encode(field)]));
      }
    }
    return value;
  };

  const decode = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(decode);
    if (value === null || typeof value !== 'object') return value;
    if ('$function' in value) return proxyOf(value.$function as number);
    if ('$promise' in value) {
      const promise = value.$promise as number;
      return new Promise((resolve, reject) => promises.set(promise, { resolve, reject }));
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, decode(field)]));
  };

  const proxyOf = (target: number): unknown => {
    const known = proxies.get(target);
    if (known) return known;
    const proxy = (...args: unknown[]) => {
      const call = next();
      post({ type: 'call', call, target, args: args.map(encode) });
      const reply = returned.get(call);
      returned.delete(call);
      if (!reply) throw new Error('The other world did not answer.');
      if (!reply.ok) throw new Error(String(reply.value));
      return decode(reply.value);
    };
    proxies.set(target, proxy);
    return proxy;
  };

  const freeze = (value: unknown): unknown => {
    if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };

  window.addEventListener(incoming, (event) => {
    const message = (event as CustomEvent<Sent>).detail;
    if (message.type === 'expose') {
      Object.defineProperty(window, message.name, { value: freeze(decode(message.value)), enumerable: true });
    } else if (message.type === 'call') {
      let reply: { ok: boolean; value: unknown };
      try {
        const target = functions.get(message.target);
        reply = { ok: true, value: encode(target?.(...message.args.map(decode))) };
      } catch (error) {
        reply = { ok: false, value: messageOf(error) };
      }
      post({ type: 'return', call: message.call, ...reply });
    } else if (message.type === 'return') {
      returned.set(message.call, message);
    } else {
      const promise = promises.get(message.promise);
      promises.delete(message.promise);
      if (message.ok) promise?.resolve(decode(message.value));
      else promise?.reject(new Error(String(message.value)));
    }
  });

  return { expose: (name, value) => post({ type: 'expose', name, value: encode(value) }) };
}

export interface PreloadConfig {
  /** Name of the function by which this world reaches the test's process. */
  readonly binding: string;
  /** Name under which this world is reached from there. */
  readonly inbox: string;
  readonly platform: string;
}

type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

/** Runs a preload as Electron's sandbox does: CommonJS that may require `electron` and nothing else. */
export function runPreload(
  { binding, inbox, platform }: PreloadConfig,
  bridge: { expose(name: string, value: unknown): void },
  preload: Preload,
): void {
  type Listener = (event: object, ...args: unknown[]) => void;
  type Incoming = { kind: string; call: number; value?: unknown; error?: string; channel: string; args: unknown[] };
  const scope = globalThis as unknown as Record<string, (text: string) => void>;
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  const calls = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;

  const post = (message: object) => scope[binding]?.(JSON.stringify({ url: location.href, message }));
  const listen = (channel: string, listener: Listener, once: boolean) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  };
  const unlisten = (channel: string, listener: Listener) => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener),
    );
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1;
        calls.set(last, { resolve, reject });
        post({ kind: 'invoke', call: last, channel, args: structuredClone(args) });
      }),
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args: structuredClone(args) }),
    on: (channel: string, listener: Listener) => listen(channel, listener, false),
    addListener: (channel: string, listener: Listener) => listen(channel, listener, false),
    once: (channel: string, listener: Listener) => listen(channel, listener, true),
    off: unlisten,
    removeListener: unlisten,
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };

  scope[inbox] = (text) => {
    const message = JSON.parse(text) as Incoming;
    if (message.kind === 'answer') {
      const call = calls.get(message.call);
      calls.delete(message.call);
      if (message.error === undefined) call?.resolve(message.value);
      else call?.reject(new Error(message.error));
      return;
    }
    for (const { listener, once } of listeners.get(message.channel) ?? []) {
      if (once) unlisten(message.channel, listener);
      listener({ sender: ipcRenderer, ports: [] }, ...message.args);
    }
  };

  const electron = { contextBridge: { exposeInMainWorld: bridge.expose }, ipcRenderer };
  const require = (name: string) => {
    if (name !== 'electron' && name !== 'electron/renderer') throw new Error(`module not found: ${name}`);
    return electron;
  };
  const module = { exports: {} };
  const process = { platform, type: 'renderer', sandboxed: true, contextIsolated: true, argv: [], env: {} };
  preload(require, module, module.exports, process);
}
