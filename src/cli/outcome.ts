import type { ErrorCode, KithErrorShape, Result } from '../contract/index.ts';
import { ExitCode as Exit, type ExitCode, exitCodeFor } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** What a command ends with: the envelope for programs, and words for people. */
export interface Outcome {
  readonly result: Result<unknown>;
  /** For people; asked for only when it is shown. */
  readonly text?: () => string;
  /** The question was understood, and the answer is nobody or nothing. */
  readonly empty?: boolean;
}

export const failed = (code: ErrorCode, message: string, details?: KithErrorShape['details']): Outcome => ({
  result: { ok: false, error: { code, message, ...(details && { details }) } },
});

/** An envelope whose data the caller knows the shape of; a failure ends the command. */
export function either<T>(result: Result<T>, then: (data: T) => Omit<Outcome, 'result'>): Outcome {
  return result.ok ? { result, ...then(result.data) } : { result };
}

/** Shows an outcome and says with which code to exit. Results go to stdout, errors to stderr. */
export function show(outcome: Outcome, terminal: Terminal, json: boolean): ExitCode {
  const { result, text, empty } = outcome;
  if (json) terminal.print(JSON.stringify(result));
  else if (result.ok) terminal.print(text?.() ?? '');
  else terminal.note(`${terminal.paintError('red', 'kith:')} ${result.error.message}`);
  if (!result.ok) return exitCodeFor(result.error.code);
  return empty ? Exit.nothingFound : Exit.ok;
}
