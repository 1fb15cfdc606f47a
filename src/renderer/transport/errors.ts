import type { ErrorCode, KithErrorShape } from '../../contract/index.ts';

/** What a failed call rejects with: the contract's error, as an exception. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: ErrorCode;
  readonly details: KithErrorShape['details'];

  constructor(shape: KithErrorShape) {
    super(shape.message);
    this.code = shape.code;
    this.details = shape.details;
  }
}

/** Any thrown value as a CallError, so that screens handle one kind. */
export function toCallError(thrown: unknown): CallError {
  if (thrown instanceof CallError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CallError({ code: 'internal', message });
}
