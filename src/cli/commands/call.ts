import { text } from 'node:stream/consumers';
import { isMethodName, methods } from '../../contract/index.ts';
import { withBook } from '../book.ts';
import { failed, type Outcome } from '../outcome.ts';
import type { Context } from './context.ts';

/** `kith call`: any method of the contract. Its output is always JSON. */
export async function callCommand(method: string, argument: string | undefined, context: Context): Promise<Outcome> {
  if (!isMethodName(method)) return failed('unknown_method', `There is no method called ${method}.`);
  let input: unknown;
  try {
    input = JSON.parse(argument === '-' ? await text(process.stdin) : (argument ?? '{}'));
  } catch (error) {
    return failed('invalid_input', `The input is not valid JSON: ${(error as Error).message}`);
  }
  const create = methods[method].kind === 'command';
  const evenBroken = method.startsWith('book.') || method.startsWith('backup.');
  return withBook({ path: context.book, create, evenBroken }, async (book) => ({
    result: await book.ask(method, input as never),
  }));
}
