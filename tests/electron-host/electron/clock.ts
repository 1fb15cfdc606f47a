import { promisify } from 'node:util';
import { answer, setup } from './link.ts';

/**
 * The app's clock and its timers, so that hours pass in no time. Everything the app reads the time from goes through
 * `Date`; timers of less than a tenth of a second are left alone.
 */
const System = Date;
const { setTimeout: startTimeout, setInterval: startInterval, clearTimeout: stopTimer } = globalThis;
const shortestMs = 100;

let shiftedBy = setup.now === null ? 0 : System.parse(setup.now) - System.now();
const now = () => System.now() + shiftedBy;

globalThis.Date = new Proxy(System, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
  apply: () => new System(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

interface Waiting {
  /** On the app's clock, as long as nobody sets it. */
  dueAt: number;
  fire(): void;
}
const waiting = new Map<unknown, Waiting>();
type Callback = (...args: unknown[]) => void;

function timeout(callback: Callback, delay = 0, ...args: unknown[]): NodeJS.Timeout {
  if (delay < shortestMs) return startTimeout(callback, delay, ...args);
  const fire = () => {
    stop(timer);
    callback(...args);
  };
  const timer = startTimeout(fire, delay);
  waiting.set(timer, { dueAt: now() + delay, fire });
  return timer;
}

function interval(callback: Callback, delay = 0, ...args: unknown[]): NodeJS.Timeout {
  if (delay < shortestMs) return startInterval(callback, delay, ...args);
  const fire = () => {
    entry.dueAt = now() + delay;
    callback(...args);
  };
  const entry: Waiting = { dueAt: now() + delay, fire };
  const timer = startInterval(fire, delay);
  waiting.set(timer, entry);
  return timer;
}

function stop(timer: NodeJS.Timeout | string | number | undefined): void {
  waiting.delete(timer);
  stopTimer(timer);
}

Object.defineProperty(timeout, promisify.custom, Object.getOwnPropertyDescriptor(startTimeout, promisify.custom)!);
Object.assign(globalThis, { setTimeout: timeout, setInterval: interval, clearTimeout: stop, clearInterval: stop });

answer({
  setClock: async ({ byMs }) => {
    shiftedBy += byMs;
    for (const entry of waiting.values()) entry.dueAt += byMs;
  },
  passTime: async ({ ms }) => {
    shiftedBy += ms;
    const due = [...waiting.values()].filter(({ dueAt }) => dueAt <= now()).sort((a, b) => a.dueAt - b.dueAt);
    for (const { fire } of due) fire();
  },
  setTimeZone: async ({ timeZone }) => {
    process.env.TZ = timeZone;
  },
});
