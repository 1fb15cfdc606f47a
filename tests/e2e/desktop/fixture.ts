import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Desktop, type LaunchOptions, launchDesktop } from '../../electron-host/launch.ts';

interface Fixtures {
  /** A folder that goes when the test ends. */
  readonly folder: string;
  /** Runs the desktop face, by default with a book of its own; it is quit when the test ends. */
  readonly launch: (options?: LaunchOptions) => Promise<Desktop>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names from the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  launch: async ({ browser, folder }, use) => {
    const running: Desktop[] = [];
    await use(async (options = {}) => {
      const desktop = await launchDesktop({ browser, book: join(folder, 'kith.db'), ...options });
      running.push(desktop);
      return desktop;
    });
    for (const desktop of running) await desktop.close();
  },
});

export { expect };
