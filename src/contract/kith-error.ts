import type { ErrorCode, KithErrorShape } from './errors.ts';

/** The one error class that may cross dispatch; anything else is reported as `internal`. */
export class KithError extends Error {
  override readonly name = 'KithError';
  readonly code: ErrorCode;
  readonly details: KithErrorShape['details'];

  constructor(code: ErrorCode, message: string, details?: KithErrorShape['details'], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  toShape(): KithErrorShape {
    return { code: this.code, message: this.message, ...(this.details && { details: this.details }) };
  }
}
