import type { MethodInput, MethodName, MethodOutput } from '../../src/contract/index.ts';
import { openHost } from '../../src/data/index.ts';
import { ask } from './ask.ts';

export type Call = <M extends MethodName>(method: M, input: MethodInput<M>) => Promise<MethodOutput<M>>;

type Clock = NonNullable<Parameters<typeof openHost>[0]['clock']>;

/**
 * Writes a book through the host's own methods, before any face opens it.
 *
 * @throws Error with the method's name when one of them is refused
 */
export async function writeBook<T>(path: string, write: (call: Call) => Promise<T>, clock?: Clock): Promise<T> {
  const host = openHost({ path, ...(clock && { clock }) });
  try {
    return await write((method, input) => ask(host, method, input));
  } finally {
    await host.close();
  }
}

/** A clock whose day is turned by hand; it is always noon. */
export function dayClock(day: string): Clock & { day: string } {
  const clock = { day, now: () => `${clock.day}T12:00:00.000Z`, today: () => clock.day };
  return clock;
}
