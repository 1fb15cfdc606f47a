import { EventEmitter } from 'node:events';
import type { RequestRecord } from '../wire.ts';
import { answer, asWhole, browser, type Part } from './link.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type Permission = Parameters<NonNullable<CheckHandler>>[1];
type Listener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

/** Electron's overload without a filter is not here: the app names what it means. */
class WebRequest {
  readonly recorded: RequestRecord[] = [];
  #patterns: RegExp[] = [];
  #listener: Listener | null = null;

  onBeforeRequest(filter: Electron.WebRequestFilter, listener: Listener | null): void {
    this.#patterns = filter.urls.map(toPattern);
    this.#listener = listener;
  }

  /** Records a request for the outside; the browser's half stops it in any case. */
  async outgoing(url: string): Promise<void> {
    const listener = this.#patterns.some((pattern) => pattern.test(url)) ? this.#listener : null;
    const details = asWhole<Electron.OnBeforeRequestListenerDetails>({ url });
    const response = listener
      ? await new Promise<Electron.CallbackResponse>((resolve) => listener(details, resolve))
      : {};
    this.recorded.push({ url, cancelledByApp: response.cancel === true });
  }
}

function toPattern(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(pattern === '<all_urls>' ? '^' : `^${escaped}$`);
}

export class Session extends EventEmitter implements Part<Electron.Session, 'webRequest'> {
  readonly webRequest = new WebRequest();
  #onRequest: RequestHandler = null;
  #onCheck: CheckHandler = null;

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#onRequest = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#onCheck = handler;
  }

  setDevicePermissionHandler(): void {}

  /** What the app's two handlers say; without a handler Electron allows. */
  async allows(contents: object, permission: string, url: string): Promise<{ check: boolean; request: boolean }> {
    const whole = asWhole<Electron.WebContents>(contents);
    const name = permission as Permission;
    const details = { isMainFrame: true, requestingUrl: url };
    const onRequest = this.#onRequest;
    return {
      check: this.#onCheck?.(whole, name, url, details) ?? true,
      request: onRequest ? await new Promise((resolve) => onRequest(whole, name, resolve, details)) : true,
    };
  }
}

export const session = { defaultSession: new Session() };

/** Permissions of Chromium that the browser's half can grant to a page. */
const grantable: Readonly<Record<string, string>> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  midi: 'midi',
};

/** Gives a new window's page what the app's handlers allow, and no more. */
export async function grantPermissions(contents: object, url: string): Promise<void> {
  const permissions: string[] = [];
  for (const [ours, theirs] of Object.entries(grantable)) {
    const { check, request } = await session.defaultSession.allows(contents, ours, url);
    if (check && request) permissions.push(theirs);
  }
  await browser.call('grant', { permissions });
}

answer({ outgoing: ({ url }) => session.defaultSession.webRequest.outgoing(url) });
