/** What of a request tells where it comes from. */
export interface RequestOrigin {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
}

const reading = new Set(['GET', 'HEAD']);

/**
 * Says why a request must be refused, or null when it comes from our own page or from the user's
 * address bar. The session cookie alone does not tell: to a browser every port of this machine is
 * the same site, so pages of other local programs send it along.
 * @param own the server's origin, `http://127.0.0.1:PORT`
 */
export function refusal(request: RequestOrigin, own: string): string | null {
  if (request.host !== new URL(own).host) return 'The Host header names another machine.';
  if (request.origin === undefined) {
    if (!reading.has(request.method)) return 'The Origin header is missing.';
  } else if (request.origin !== own) {
    return 'The request comes from another origin.';
  }
  const site = request.secFetchSite;
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && reading.has(request.method))) {
    return 'The request comes from another site.';
  }
  return null;
}
