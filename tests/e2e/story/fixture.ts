import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { launchDesktop } from '../../electron-host/launch.ts';

interface Face {
  readonly page: Page;
  close(): Promise<void>;
}

const built = resolve(import.meta.dirname, '../../../out/main/kith.js');

const open = {
  /** The built desktop face, in the stand-in. */
  async desktop(browser: Browser, book: string): Promise<Face> {
    const { page, close } = await launchDesktop({ browser, book });
    return { page, close: async () => void (await close()) };
  },
  /** The built browser face, as the terminal serves it. */
  async browser(browser: Browser, book: string): Promise<Face> {
    const server = spawn(process.execPath, [built, '--book', book, '--json', 'serve', '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
    const { url } = (JSON.parse(line) as { data: { url: string } }).data;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url);
    return {
      page,
      async close() {
        await context.close();
        server.kill('SIGINT');
        await once(server, 'exit');
      },
    };
  },
};

export interface FaceOption {
  readonly faceName: keyof typeof open;
}

/** A test that runs on a face with an empty book of its own; which face is the project's to say. */
export const test = base.extend<FaceOption & { folder: string; face: Face }>({
  faceName: ['browser', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names from the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-story-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  face: async ({ browser, folder, faceName }, use) => {
    const face = await open[faceName](browser, join(folder, 'kith.db'));
    await use(face);
    await face.close();
  },
});

export { expect };
