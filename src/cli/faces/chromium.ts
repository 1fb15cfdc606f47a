import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Browser {
  readonly name: string;
  readonly path: string;
}

const linuxCommands: readonly [name: string, command: string][] = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Google Chrome', 'google-chrome'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Brave', 'brave-browser'],
  ['Brave', 'brave'],
  ['Vivaldi', 'vivaldi'],
];
const macApps = ['Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Chromium', 'Vivaldi'];
const windowsPrograms: readonly [name: string, path: string[]][] = [
  ['Google Chrome', ['Google', 'Chrome', 'Application', 'chrome.exe']],
  ['Microsoft Edge', ['Microsoft', 'Edge', 'Application', 'msedge.exe']],
  ['Brave', ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe']],
  ['Chromium', ['Chromium', 'Application', 'chrome.exe']],
];

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Browser[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return macApps.flatMap((name) =>
      folders.map((folder) => ({ name, path: join(folder, `${name}.app`, 'Contents', 'MacOS', name) })),
    );
  }
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((key) => env[key] ?? []);
    return windowsPrograms.flatMap(([name, path]) => folders.map((folder) => ({ name, path: join(folder, ...path) })));
  }
  const { PATH = '' } = env;
  const folders = PATH.split(delimiter).filter(Boolean);
  return linuxCommands.flatMap(([name, command]) => folders.map((folder) => ({ name, path: join(folder, command) })));
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first browser of the Chromium family on this machine, which can show a page as a window of its own. */
export function findChromium(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): Browser | null {
  return candidates(platform, env).find(({ path }) => runnable(path)) ?? null;
}

/**
 * How to open an address as an application's window.
 * @param profile folder for this window's own profile, apart from the user's browsing
 */
export function appWindowArguments(url: string, profile: string, noSandbox: boolean): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--class=Kith',
    '--window-size=1280,800',
    '--no-first-run',
    '--no-default-browser-check',
    // The window talks to this machine only; the browser around it should keep quiet as well.
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-features=Translate',
    '--no-pings',
    ...(noSandbox ? ['--no-sandbox'] : []),
  ];
}
