import { app, type Session, session } from 'electron';
import { isOwnUrl, scheme } from './address.ts';
import { openExternal } from './external.ts';

/** Keeps every window on the app's own page, whatever the page tries. Before the first window. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      openExternal(url);
      return { action: 'deny' };
    });
    contents.on('will-frame-navigate', (event) => {
      if (event.isMainFrame && isOwnUrl(event.url)) return;
      event.preventDefault();
      if (event.isMainFrame) openExternal(event.url);
    });
    contents.on('will-redirect', (event) => {
      if (!isOwnUrl(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Permissions the page may use: putting text on the clipboard when the user asks to copy. */
const permitted = new Set(['clipboard-sanitized-write']);

/** Denies permissions and the network. Once the app is ready. */
export function guardSession(target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((contents, permission, decide) => {
    decide(permitted.has(permission) && isOwnUrl(contents.getURL()));
  });
  target.setPermissionCheckHandler((contents, permission) => {
    return permitted.has(permission) && contents !== null && isOwnUrl(contents.getURL());
  });
  target.setDevicePermissionHandler(() => false);
  target.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, decide) => decide({ cancel: !isLocal(url) }));
}

/** Schemes whose content is on this machine: the page, what it made itself, and the developer tools. */
const local = new Set([`${scheme}:`, 'blob:', 'data:', 'devtools:']);

function isLocal(url: string): boolean {
  return local.has(URL.parse(url)?.protocol ?? '');
}
