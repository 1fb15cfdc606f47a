import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { launchChromium } from './host/chromium.ts';
import { Controls } from './host/controls.ts';
import { WindowPages } from './host/window-pages.ts';
import { Peer } from './peer.ts';
import { type AppCalls, type BrowserCalls, type NotificationService, type Setup, setupVariable } from './wire.ts';

export interface LaunchOptions {
  /** Passed as `--book`. */
  readonly book?: string;
  /** Further arguments of the app. */
  readonly args?: readonly string[];
  /** The app's data folder, kept; without it, one that is thrown away. */
  readonly userData?: string;
  /** The system's colours. */
  readonly colorScheme?: 'light' | 'dark';
  /** Work areas of the displays, the primary one first. */
  readonly workAreas?: readonly Electron.Rectangle[];
  /** Shortcuts of the system that another app holds. */
  readonly takenShortcuts?: readonly string[];
  /** What the app's clock says at the start, as an ISO instant; its zone is `TZ` in `env`. */
  readonly now?: string;
  /** Whether the system has a place for tray icons; it has when left out. */
  readonly tray?: boolean;
  /** What the system does with notifications; it shows them when left out. */
  readonly notifications?: NotificationService;
  readonly env?: Readonly<Record<string, string>>;
  /** A browser to open the windows in, as contexts of their own; without it, one is started. */
  readonly browser?: Browser;
  /** The main bundle; the built app's when left out. */
  readonly main?: string;
}

/** The app, which may have started without a window. */
export interface Running {
  /** The first window that is shown. */
  readonly firstPage: Promise<Page>;
  readonly context: BrowserContext;
  /** What the app asked of the system, and what the system can do to it. */
  readonly electron: Controls;
  readonly userData: string;
  /** The main process. */
  readonly process: ChildProcess;
  /** @returns the exit code, once the app has ended by itself or by `close` */
  readonly exited: Promise<number>;
  /** Everything the app wrote to stderr. */
  stderr(): string;
  /**
   * Quits as the user does, and waits for the end.
   *
   * @returns the exit code
   * @throws Error when the app does not end; it is killed then
   */
  close(): Promise<number>;
}

export interface Desktop extends Running {
  /** The first window. */
  readonly page: Page;
}

/** The app ended before it showed a window. */
class ExitedEarly extends Error {
  readonly code: number;

  constructor(code: number, stderr: string) {
    super(`The app ended with code ${code} before it showed a window.\n${stderr}`);
    this.code = code;
  }
}

const builtMain = resolve(import.meta.dirname, '../../out/main/index.js');
const runner = join(import.meta.dirname, 'run.ts');
/** How long quitting may take, in milliseconds. */
const mayTake = 20_000;
const fullHd: Electron.Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };
/** Who holds which data folder, so that a second instance finds the first. */
const running = new Map<string, Controls>();

/**
 * Runs the built desktop face in the stand-in, and waits until its first window is shown.
 *
 * @throws ExitedEarly when the app ends before, as a second instance does
 */
export async function launchDesktop(options: LaunchOptions = {}): Promise<Desktop> {
  return launch(options, async (running) => ({ ...running, page: await running.firstPage }));
}

/** The same for an app that starts without a window: waits until it has done what it does when it is ready. */
export async function launchHidden(options: LaunchOptions = {}): Promise<Running> {
  return launch(options, async (running, ready) => {
    await ready;
    return running;
  });
}

async function launch<R extends Running>(
  options: LaunchOptions,
  wait: (running: Running, ready: Promise<void>) => Promise<R>,
): Promise<R> {
  const main = options.main ?? builtMain;
  if (!existsSync(main)) throw new Error('The app is not built: npm run build');
  const ownUserData = options.userData === undefined;
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'electron-host-')));
  const browser = options.browser ?? (await launchChromium());
  const storage = join(userData, 'storage.json');
  const context = await browser.newContext({
    colorScheme: options.colorScheme ?? 'light',
    serviceWorkers: 'block',
    ...(existsSync(storage) && { storageState: storage }),
  });

  const child = start(main, options, userData);
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const shown = Promise.withResolvers<Page>();
  const ready = Promise.withResolvers<void>();
  const windows = new WindowPages(context, {
    ready: ready.resolve,
    shown: shown.resolve,
    handOver: async (input) => running.get(userData)?.receiveSecondInstance(input),
  });
  const peer = new Peer<BrowserCalls, AppCalls>(
    {
      // An answer to an app that has just ended has nobody to go to.
      send: (message) => child.send(message, () => {}),
      receive: (listener) => child.on('message', listener),
    },
    windows.calls,
  );
  const electron = new Controls(peer, windows);

  const exited = new Promise<number>((done) => {
    child.once('exit', (code, signal) => {
      peer.close(`The app has ended. ${stderr}`);
      if (running.get(userData) === electron) running.delete(userData);
      done(code ?? (signal === null ? 0 : 128));
    });
  });
  const cleanUp = async () => {
    await context.close();
    if (!options.browser) await browser.close();
    if (ownUserData) await rm(userData, { recursive: true, force: true });
  };

  try {
    await windows.connect(peer);
    const desktop: Running = {
      firstPage: shown.promise,
      context,
      electron,
      userData,
      process: child,
      exited,
      stderr: () => stderr,
      close: async () => {
        if (child.exitCode === null && child.signalCode === null) {
          if (!ownUserData) await context.storageState({ path: storage });
          // The answer is lost when the app ends first.
          await peer.call('quit', {}).catch(() => {});
        }
        let stuck = false;
        const patience = setTimeout(() => {
          stuck = true;
          child.kill('SIGKILL');
        }, mayTake);
        const code = await exited;
        clearTimeout(patience);
        await cleanUp();
        if (stuck) throw new Error(`The app did not end.\n${stderr}`);
        return code;
      },
    };
    const started = await Promise.race([
      wait(desktop, ready.promise),
      exited.then((code) => Promise.reject(new ExitedEarly(code, stderr))),
    ]);
    running.set(userData, electron);
    return started;
  } catch (error) {
    child.kill('SIGKILL');
    await cleanUp();
    throw error;
  }
}

function start(
  main: string,
  { book, args = [], colorScheme, workAreas, takenShortcuts, now, tray, notifications, env }: LaunchOptions,
  userData: string,
) {
  const setup: Setup = {
    userData,
    colorScheme: colorScheme ?? 'light',
    workAreas: workAreas ?? [fullHd],
    takenShortcuts: takenShortcuts ?? [],
    now: now ?? null,
    tray: tray ?? true,
    notifications: notifications ?? 'shows',
  };
  return fork(runner, [main, ...(book === undefined ? [] : ['--book', book]), ...args], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: { ...process.env, ...env, [setupVariable]: JSON.stringify(setup) },
  });
}
