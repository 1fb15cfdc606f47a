/**
 * Chromium without Electron knows no schemes of an app. A standard, secure scheme behaves as https
 * does, so `app://kith/x` is shown as `https://kith.app.electron-host.test/x`: a secure context with
 * an origin of its own, on a name that can never exist. Only the stand-in sees that address; main
 * is told the app's.
 */
const suffix = '.electron-host.test';
const usual = new Set(['http:', 'https:', 'about:', 'data:', 'blob:', 'file:', 'mailto:', 'javascript:', 'tel:']);

/** The app's address as the browser is given it. */
export function toBrowser(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (usual.has(protocol)) return url;
  return `https://${host}.${protocol.slice(0, -1)}${suffix}${pathname}${search}${hash}`;
}

/** The browser's address as the app is told it. */
export function toApp(url: string): string {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' || !parsed.hostname.endsWith(suffix)) return url;
  const name = parsed.hostname.slice(0, -suffix.length);
  const dot = name.lastIndexOf('.');
  return `${name.slice(dot + 1)}://${name.slice(0, dot)}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

/** Whether an address of the browser stands for one of a scheme of the app's. */
export function isServed(url: string): boolean {
  return toApp(url) !== url;
}
