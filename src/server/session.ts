import { createHash, randomBytes } from 'node:crypto';

const secret = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * Who may talk to one launch of the server. A token opens it once; the browser that brought it gets a
 * cookie, good until the server stops. Only digests are kept and compared.
 */
export class Session {
  /** Carries the port, as a browser keeps one set of cookies for all ports of a host. */
  readonly cookieName: string;
  readonly #cookie = secret();
  readonly #cookieDigest = digest(this.#cookie);
  readonly #tokens = new Set<string>();

  constructor(port: number) {
    this.cookieName = `kith_session_${port}`;
  }

  /** A new token, good for one use. */
  issueToken(): string {
    const token = secret();
    this.#tokens.add(digest(token));
    return token;
  }

  /** Uses a token up. Returns the cookie's value, or null when the token is unknown or used. */
  redeem(token: string): string | null {
    return this.#tokens.delete(digest(token)) ? this.#cookie : null;
  }

  accepts(cookie: string | undefined): boolean {
    return cookie !== undefined && digest(cookie) === this.#cookieDigest;
  }
}
