export const scheme = 'app';
const host = 'kith';

/** Where the window starts. */
export const homeUrl = `${scheme}://${host}/`;

/**
 * Whether an address is the app's own page. Compares protocol and host, since the origin of a
 * custom scheme is the string "null".
 */
export function isOwnUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === `${scheme}:` && parsed.host === host;
}
