import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const OPEN_SCRIPT = fileURLToPath(new URL('./open-and-write.ts', import.meta.url));

export interface Outcome {
  readonly opened: boolean;
  readonly code: string | null;
  readonly message: string;
}

/** Opens a book in another process, as a user whom permissions bind even where the tests run as root. */
export async function openAsOrdinaryUser(path: string): Promise<Outcome> {
  const identity = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { stdout } = await promisify(execFile)(process.execPath, [OPEN_SCRIPT, path], identity);
  return JSON.parse(stdout);
}

/** A disk of its own that is `megabytes` large; null where the tests may not mount one. */
export function smallDisk(folder: string, megabytes: number): string | null {
  const disk = `${folder}/disk`;
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', disk]));
  return disk;
}

/** Another process that holds `sql` open on a database until the test ends. */
export async function holdElsewhere(path: string, sql: string): Promise<{ release(): Promise<void> }> {
  const script = `
    import Database from 'better-sqlite3';
    const db = new Database(${JSON.stringify(path)});
    db.exec(${JSON.stringify(sql)});
    console.log('held');
    process.stdin.resume();
    process.stdin.on('end', () => process.exit());`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const release = async () => {
    child.stdin.end();
    await exited;
  };
  onTestFinished(release);
  await once(createInterface(child.stdout), 'line');
  return { release };
}
