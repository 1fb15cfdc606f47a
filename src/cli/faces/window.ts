import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appWindowArguments, type Browser, findChromium } from './chromium.ts';
import { hasDisplay, needsNoSandbox } from './display.ts';

/** A browser that ends sooner than this (ms) has not shown a window itself: it failed, or passed the address on. */
const handOver = 5_000;

export interface OpenedWindow {
  /** In one phrase: 'a Chromium window'. */
  readonly what: string;
  /** When the user closes the window; never where that cannot be told. */
  readonly closed: Promise<void>;
  close(): void;
}

export interface WindowOptions {
  /** Gives addresses that let a browser in. */
  readonly issueUrl: () => string;
  /** Folder under which each book's window has its browser profile. */
  readonly profiles: string;
  readonly book: string;
  /** Tells the user something. */
  readonly note: (text: string) => void;
}

const never = new Promise<void>(() => {});

function openDefaultBrowser(url: string): OpenedWindow {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url];
  const child = spawn(command as string, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
  return { what: 'your browser', closed: never, close() {} };
}

function openAppWindow({ issueUrl, note }: WindowOptions, browser: Browser, profile: string): OpenedWindow {
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const noSandbox = needsNoSandbox();
  const startedAt = Date.now();
  const args = appWindowArguments(issueUrl(), profile, noSandbox);
  const child: ChildProcess = spawn(browser.path, args, { stdio: 'ignore' });
  let closing = false;
  const closed = new Promise<void>((resolve) => {
    const fallBack = () => {
      note(`${browser.name} did not start; Kith opens in your browser instead.`);
      openDefaultBrowser(issueUrl());
    };
    child.on('error', fallBack);
    child.on('exit', (code) => {
      if (closing || Date.now() - startedAt >= handOver) resolve();
      else if (code !== 0) fallBack();
    });
  });
  return {
    what: `a window of ${browser.name}${noSandbox ? ' (without its sandbox, as you are root)' : ''}`,
    closed,
    close() {
      closing = true;
      child.kill();
    },
  };
}

/**
 * Shows the served window: as a window of its own where a Chromium-family browser is installed, else in
 * the default browser. Null without a display.
 */
export function openWindow(options: WindowOptions): OpenedWindow | null {
  if (!hasDisplay()) return null;
  const browser = findChromium();
  if (!browser) return openDefaultBrowser(options.issueUrl());
  const name = createHash('sha256').update(options.book).digest('hex').slice(0, 16);
  return openAppWindow(options, browser, join(options.profiles, name));
}
