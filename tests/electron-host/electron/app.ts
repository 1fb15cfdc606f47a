import { EventEmitter } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, browser, makeEvent, type Part, setup } from './link.ts';

/** Windows register here, so that quitting can close them. */
export interface Closable {
  close(): void;
  isDestroyed(): boolean;
}
export const openWindows = new Set<Closable>();

class App extends EventEmitter implements Part<Electron.App> {
  readonly isPackaged = false;
  name = 'kith';
  readonly recorded = {
    sandboxEnabled: false,
    appUserModelId: null as string | null,
    loginItem: {} as Electron.Settings,
    badge: 0,
  };
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #quitting = false;
  #lock: string | undefined;
  readonly #paths: Record<string, string> = {
    home: homedir(),
    temp: tmpdir(),
    userData: setup.userData,
    sessionData: setup.userData,
    appData: join(setup.userData, '..'),
    logs: join(setup.userData, 'logs'),
    documents: join(homedir(), 'Documents'),
    downloads: join(homedir(), 'Downloads'),
    exe: process.execPath,
  };

  becomeReady(): void {
    this.#isReady = true;
    this.emit('ready', makeEvent({}), {});
    this.#ready.resolve();
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /** @throws Error once the app is ready, as Electron does for what must come before */
  mustNotBeReady(what: string): void {
    if (this.#isReady) throw new Error(`${what} must be called before the app is ready`);
  }

  enableSandbox(): void {
    this.mustNotBeReady('app.enableSandbox()');
    this.recorded.sandboxEnabled = true;
  }

  /** There on Windows only. */
  setAppUserModelId(id: string): void {
    if (process.platform !== 'win32') throw new TypeError('app.setAppUserModelId is not a function');
    this.recorded.appUserModelId = id;
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return '0.0.0';
  }

  getLocale(): string {
    return 'en-GB';
  }

  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }

  getAppPath(): string {
    return process.cwd();
  }

  getPath(name: string): string {
    const path = this.#paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths[name] = path;
  }

  focus(): void {}

  setBadgeCount(count = 0): boolean {
    this.recorded.badge = count;
    return true;
  }

  /** Nothing on Linux, as in Electron. */
  setLoginItemSettings(settings: Electron.Settings): void {
    if (process.platform !== 'linux') this.recorded.loginItem = settings;
  }

  getLoginItemSettings(): Electron.LoginItemSettings {
    const { openAtLogin = false } = this.recorded.loginItem;
    return {
      openAtLogin,
      wasOpenedAtLogin: false,
      executableWillLaunchAtLogin: openAtLogin,
      launchItems: [],
      status: openAtLogin ? 'enabled' : 'not-registered',
    };
  }

  /** One process for a data folder. A lock left by a process that died does not count. */
  requestSingleInstanceLock(): boolean {
    mkdirSync(setup.userData, { recursive: true });
    const lock = join(setup.userData, 'SingletonLock');
    const holder = readHolder(lock);
    if (holder !== null && holder !== process.pid && isAlive(holder)) {
      void browser.call('handOver', { argv: process.argv, cwd: process.cwd() });
      return false;
    }
    rmSync(lock, { force: true });
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    this.#lock = lock;
    return true;
  }

  releaseSingleInstanceLock(): void {
    if (this.#lock !== undefined) rmSync(this.#lock, { force: true });
    this.#lock = undefined;
  }

  isQuitting(): boolean {
    return this.#quitting;
  }

  quit(): void {
    setImmediate(() => this.#quit());
  }

  #quit(): void {
    const before = makeEvent({});
    if (!this.#quitting) this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    for (const window of [...openWindows]) window.close();
    if (openWindows.size > 0) {
      this.#quitting = false;
      return;
    }
    const will = makeEvent({});
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', makeEvent({}), code);
    this.releaseSingleInstanceLock();
    process.exit(code);
  }

  /** The last window has gone. */
  windowGone(): void {
    if (openWindows.size > 0 || this.#quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}

function readHolder(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export const app = new App();

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());

answer({
  quit: async () => app.quit(),
  secondInstance: async ({ argv, cwd }) => {
    app.emit('second-instance', makeEvent({}), argv, cwd, undefined);
  },
});
