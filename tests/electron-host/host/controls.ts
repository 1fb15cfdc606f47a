import type { Page } from 'playwright';
import type { AppCalls, Frame, Recorded, ServedResponse } from '../wire.ts';
import type { AppPeer } from './window-page.ts';
import type { WindowPages } from './window-pages.ts';

/** The system around the app: what it recorded, and what it, or the user, does to the app. */
export class Controls {
  readonly #app: AppPeer;
  readonly #windows: WindowPages;

  constructor(app: AppPeer, windows: WindowPages) {
    this.#app = app;
    this.#windows = windows;
  }

  /** All that the app asked of the system so far. */
  recorded(): Promise<Recorded> {
    return this.#app.call('record', {});
  }

  /** Pages of the windows that are open, oldest first. */
  pages(): Page[] {
    return this.#windows.all().map(({ page }) => page);
  }

  /** Exceptions in the pages, and errors of main outside any call of a test. */
  problems(): string[] {
    return this.#windows.all().flatMap(({ problems }) => problems);
  }

  /** What the pages wrote to the console since they opened; Chromium reports violations of the policy there. */
  consoleMessages(): string[] {
    return this.#windows.all().flatMap((window) => window.console);
  }

  /** Asks the app's `protocol.handle`, as a request of any page would; null when no handler is there. */
  async request(url: string, method = 'GET'): Promise<ServedResponse | null> {
    return this.#app.call('serve', { url, method, headers: {}, body: null });
  }

  /** Chooses an entry of the application menu by its labels or roles, outermost first. */
  clickMenu(...path: string[]): Promise<void> {
    return this.#app.call('clickMenu', { path, byAccelerator: false });
  }

  /** Presses a shortcut that holds everywhere in the system. */
  pressGlobal(accelerator: string): Promise<void> {
    return this.#app.call('pressGlobal', { accelerator });
  }

  /** Chooses an entry of a tray icon's menu; without a path, clicks the icon. */
  clickTray(path: string[] | null = null, tray = 0): Promise<void> {
    return this.#app.call('clickTray', { tray, path });
  }

  /** Clicks a notification, or one of its buttons; -1 is the latest. */
  clickNotification(notification = -1, action: number | null = null): Promise<void> {
    return this.#app.call('clickNotification', { notification, action });
  }

  /** Answers the dialog that waits longest, else the next one, e.g. `{ response: 1 }`, `{ filePaths: [...] }`. */
  answerDialog(answer: Record<string, unknown>): Promise<void> {
    return this.#app.call('answerDialog', { answer });
  }

  /** Fires an event that the system causes: `app` `activate`, `powerMonitor` `resume`, … */
  emit(target: Parameters<AppCalls['emit']>[0]['target'], event: string, ...args: unknown[]): Promise<void> {
    return this.#app.call('emit', { target, event, args });
  }

  /** What the app's permission handlers say to a page at an address. */
  allows(permission: string, url: string): Promise<{ check: boolean; request: boolean }> {
    return this.#app.call('allows', { permission, url });
  }

  /** Calls main as `ipcRenderer.invoke` of any frame would. */
  invokeAs(frame: Frame, channel: string, ...args: unknown[]): Promise<unknown> {
    return this.#app.call('invokeAs', { id: 1, frame, channel, args });
  }

  receiveSecondInstance(input: { argv: string[]; cwd: string }): Promise<void> {
    return this.#app.call('secondInstance', input);
  }

  /** Somebody sets the clock, or the machine slept so long: timers know nothing of it. */
  setClock(byMs: number): Promise<void> {
    return this.#app.call('setClock', { byMs });
  }

  /** Lets time pass at once; timers that are due by then fire. */
  passTime(ms: number): Promise<void> {
    return this.#app.call('passTime', { ms });
  }

  /** The user is somewhere else in the world now. */
  setTimeZone(timeZone: string): Promise<void> {
    return this.#app.call('setTimeZone', { timeZone });
  }

  /** Switches the system between light and dark. */
  setSystemColors(scheme: 'light' | 'dark'): Promise<void> {
    return this.#app.call('systemColors', { scheme });
  }

  setBounds(bounds: Electron.Rectangle, id = 1): Promise<void> {
    return this.#app.call('setBounds', { id, bounds });
  }

  setMaximized(maximized: boolean, id = 1): Promise<void> {
    return this.#app.call('setMaximized', { id, maximized });
  }

  minimize(id = 1): Promise<void> {
    return this.#app.call('minimize', { id });
  }

  /** The user closes a window; the app may refuse. */
  closeWindow(id = 1): Promise<void> {
    return this.#app.call('closeWindow', { id }).catch(() => {});
  }
}
