import type { z } from 'zod';

/**
 * One thing the data side can be asked. A query reads; a command writes, as one batch of the
 * journal, and says in `batch` which (null when there was nothing to change).
 */
export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  /** One sentence, for the generated reference. */
  readonly summary: string;
  readonly input: I;
  readonly output: O;
}

export const query = <I extends z.ZodType, O extends z.ZodType>(summary: string, input: I, output: O) =>
  ({ kind: 'query', summary, input, output }) as const satisfies Method;

export const command = <I extends z.ZodType, O extends z.ZodType>(summary: string, input: I, output: O) =>
  ({ kind: 'command', summary, input, output }) as const satisfies Method;
