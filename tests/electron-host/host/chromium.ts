import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A Chromium installed on this machine; undefined leaves playwright its own. */
export function installedChromium(): string | undefined {
  const { PATH = '' } = process.env;
  return PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A browser that resolves no name, so that nothing leaves the machine. */
export function launchChromium(): Promise<Browser> {
  const executablePath = installedChromium();
  return chromium.launch({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
    ...(executablePath !== undefined && { executablePath }),
  });
}
