import type { MethodInput, MethodName, MethodOutput } from '../../src/contract/index.ts';
import type { Host } from '../../src/data/index.ts';

/**
 * What a method answers.
 *
 * @throws Error with the method's name when it answers an error
 */
export async function ask<M extends MethodName>(
  host: Host,
  method: M,
  input: MethodInput<M>,
): Promise<MethodOutput<M>> {
  const answer = await host.dispatch(method, input);
  if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
  return answer.data as MethodOutput<M>;
}
