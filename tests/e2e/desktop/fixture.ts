import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import {
  type Desktop,
  type LaunchOptions,
  launchDesktop,
  launchHidden,
  type Running,
} from '../../electron-host/launch.ts';

interface Fixtures {
  /** What was launched; each is quit when the test ends. */
  readonly running: Running[];
  /** A folder that goes when the test ends. */
  readonly folder: string;
  /** Runs the desktop face, by default with a book of its own; it is quit when the test ends. */
  readonly launch: (options?: LaunchOptions) => Promise<Desktop>;
  /** The same for a start without a window. */
  readonly launchHidden: (options?: LaunchOptions) => Promise<Running>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names from the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names from the pattern
  running: async ({}, use) => {
    const running: Running[] = [];
    await use(running);
    for (const desktop of running) await desktop.close();
  },
  launch: async ({ browser, folder, running }, use) => {
    await use(async (options = {}) => {
      const desktop = await launchDesktop({ browser, book: join(folder, 'kith.db'), ...options });
      running.push(desktop);
      return desktop;
    });
  },
  launchHidden: async ({ browser, folder, running }, use) => {
    await use(async (options = {}) => {
      const desktop = await launchHidden({ browser, book: join(folder, 'kith.db'), ...options });
      running.push(desktop);
      return desktop;
    });
  },
});

export { expect };
