import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { isBuilt } from '../../src/cli/faces/build.ts';
import { type KithErrorShape, type MethodName, type MethodOutput, methods } from '../../src/contract/index.ts';

const root = resolve(import.meta.dirname, '../..');
/** The command as it is built, which also starts faster; its source while the build is older than that. */
const main = resolve(root, isBuilt(root) ? 'out/main/kith.js' : 'src/cli/main.ts');

// Each test runs several processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Standard output as the one envelope it must be. */
  envelope(): { ok: true; data: unknown } | { ok: false; error: KithErrorShape };
}

export interface Running {
  readonly ended: Promise<Ended>;
  /** Waits for standard output to hold this. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
}

export interface RunOptions {
  input?: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** For Node itself. */
  nodeArgs?: string[];
}

/** Starts a program as a process of its own; it is killed when the test ends. */
export function start(file: string, args: string[], { input, env, cwd, nodeArgs = [] }: RunOptions = {}): Running {
  const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
    env: { ...process.env, KITH_BOOK: '', ...env },
    ...(cwd && { cwd }),
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const check of waiting) check();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(input ?? '');
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => {
      done({
        code,
        stdout,
        stderr,
        envelope() {
          if (stdout.trimEnd().includes('\n')) throw new Error(`More than one line: ${stdout}`);
          return JSON.parse(stdout);
        },
      });
    });
  });
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    printed: (pattern) =>
      new Promise((found, reject) => {
        const check = () => {
          const match = pattern.exec(stdout);
          if (match) {
            waiting.delete(check);
            found(match);
          }
        };
        waiting.add(check);
        check();
        void ended.then(() => reject(new Error(`It ended without printing ${pattern}: ${stdout}${stderr}`)));
      }),
  };
}

/** Runs `kith` to its end. */
export const kith = (args: string[], options?: RunOptions): Promise<Ended> => start(main, args, options).ended;

export const startKith = (args: string[], options?: RunOptions): Running => start(main, args, options);

/** A folder that is gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The data of an envelope, checked against the contract. */
export function dataOf<M extends MethodName>(method: M, ended: Ended): MethodOutput<M> {
  const envelope = ended.envelope();
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return methods[method].output.parse(envelope.data) as MethodOutput<M>;
}

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const notes = 'Notes:\n"When exporting your connection data, you may notice that some of the emails are missing."\n\n';

export const connections = (rows: string[]): string => `${notes}${[header, ...rows].join('\n')}\n`;

export const threeRows = [
  'Ana,Sample,https://www.linkedin.com/in/ana-sample,ana@acme.example,Acme Robotics,Head of Platform,12 Mar 2024',
  'Bo,Muster,https://www.linkedin.com/in/bo-muster,,Acme Robotics,Engineer,03 Feb 2023',
  '村上,太郎,https://www.linkedin.com/in/taro,,Globex,Designer,01 Jan 2020',
];

/** A folder with a LinkedIn export of three people and the path of a book that is not there yet. */
export async function workplace(): Promise<{ folder: string; book: string; csv: string }> {
  const folder = await temporaryFolder();
  const csv = join(folder, 'Connections.csv');
  await writeFile(csv, connections(threeRows));
  return { folder, csv, book: join(folder, 'kith.db') };
}

let importedBook: Promise<Buffer> | null = null;

/** The same, with the three people in the book; they are imported once, and the book copied. */
export async function workplaceOfThree(): Promise<{ folder: string; book: string; csv: string }> {
  importedBook ??= (async () => {
    const { csv, book } = await workplace();
    const { code, stderr } = await kith(['import', csv, '--book', book]);
    if (code !== 0) throw new Error(stderr);
    return readFile(book);
  })();
  const place = await workplace();
  await writeFile(place.book, await importedBook);
  return place;
}
