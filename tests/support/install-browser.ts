import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright';
import { chromium } from './chromium.ts';

/** Sees to a Chromium for the end-to-end tests: the distribution's for root on Debian, else playwright's own. */
const run = (command: string, ...args: string[]) => {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}`);
};

if (!chromium().executablePath && !existsSync(playwright.executablePath())) {
  process.stderr.write('The end-to-end tests need Chromium; installing it.\n');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } else run('npx', 'playwright', 'install', 'chromium');
}
