import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright';

/** Where distributions put Chromium; playwright's own copy serves where none of them is there. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How the tests launch the browser. Root cannot use Chromium's sandbox. */
export function chromium(): LaunchOptions {
  const found = process.env.KITH_CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
  return {
    ...(found && { executablePath: found }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu'],
  };
}
