import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { KithError } from '../../../src/contract/index.ts';
import { autostartEntry, startsAtLogin } from './desktop-entry.ts';
import type { LoginItem } from './index.ts';

/** Linux: a file in the folder that every desktop reads at login. */
export function autostart(command: readonly string[]): LoginItem {
  const path = autostartPath();
  return {
    async isOn() {
      const entry = await readFile(path, 'utf8').catch(() => '');
      return startsAtLogin(entry, command);
    },
    async set(on) {
      try {
        if (on) await replace(path, autostartEntry(command));
        else await rm(path, { force: true });
      } catch (error) {
        const because = error instanceof Error ? error.message : String(error);
        throw new KithError('unsupported', `Starting at login could not be changed in ${path}: ${because}`, { path });
      }
    },
  };
}

/** The specification has a relative XDG_CONFIG_HOME ignored. */
function autostartPath(): string {
  const configured = process.env.XDG_CONFIG_HOME;
  const folder = configured && isAbsolute(configured) ? configured : join(homedir(), '.config');
  return join(folder, 'autostart', 'kith.desktop');
}

async function replace(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
