import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project.ts';
import { needsNoSandbox } from './display.ts';

const folder = join(projectRoot, 'node_modules', 'electron');
/** How long fetching the binary may take, in milliseconds. */
const fetchPatience = 60_000;
/** After a fetch that ran into that limit, the next try waits a day. */
const retryAfter = 24 * 3_600_000;
const timeoutMark = join(projectRoot, 'node_modules', '.cache', 'kith', 'electron-fetch-timed-out');
/** An Electron that fails sooner than this (ms) never came up. */
const startUp = 15_000;

/** Electron's executable, or null while its binary has not been fetched. */
export function electronBinary(): string | null {
  try {
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

function timedOutLately(): boolean {
  return existsSync(timeoutMark) && Date.now() - statSync(timeoutMark).mtimeMs < retryAfter;
}

/** Fetches Electron's binary. Returns null when it is there, else why it is not, in one phrase. */
export async function fetchElectron(): Promise<string | null> {
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) return 'Electron is not installed';
  if (timedOutLately()) return "Electron's binary could not be fetched in time";
  const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: fetchPatience });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('error', () => resolve([1, null]));
    child.on('exit', (...end) => resolve(end));
  });
  if (code === 0 && electronBinary()) return null;
  if (signal) {
    mkdirSync(dirname(timeoutMark), { recursive: true });
    writeFileSync(timeoutMark, '');
    return "Electron's binary could not be fetched in time";
  }
  return "Electron's binary could not be fetched ('npx install-electron' shows why)";
}

/**
 * Runs the desktop face until it is quit. Returns its exit code, or null when it did not come up.
 * @param args for the app itself
 */
export async function runElectron(binary: string, args: readonly string[]): Promise<number | null> {
  const sandbox = needsNoSandbox() ? ['--no-sandbox'] : [];
  const startedAt = Date.now();
  const child = spawn(binary, [...sandbox, projectRoot, ...args], { stdio: 'inherit' });
  let stopped = false;
  const stop = (signal: NodeJS.Signals) => {
    stopped = true;
    child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('exit', resolve);
  });
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (stopped || code === 0) return 0;
  return Date.now() - startedAt < startUp ? null : (code ?? 1);
}
