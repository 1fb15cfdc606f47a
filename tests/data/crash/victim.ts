import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Life {
  /** What it said was committed: ids of batches, where it has them. */
  readonly acknowledged: readonly string[];
  readonly ended: boolean;
  /** From its beginning to its end, in milliseconds. */
  readonly lasted: number;
}

/**
 * Runs a task of a program in a process of its own. With `killAfter` it gets SIGKILL so many milliseconds after it has
 * begun; without, it is let to end.
 */
export async function live(program: string, task: string, args: readonly string[], killAfter?: number): Promise<Life> {
  const child = spawn(process.execPath, [program, task, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaints = '';
  let begun = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (begun || !said.includes('begin\n')) return;
    begun = performance.now();
    if (killAfter !== undefined) void sleep(killAfter).then(() => child.kill('SIGKILL'));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  await once(child, 'close');
  if (child.exitCode !== null && child.exitCode !== 0) throw new Error(`The process failed by itself: ${complaints}`);
  // What follows the last line feed was cut off by the kill.
  const lines = said.split('\n').slice(0, -1);
  return {
    acknowledged: lines.filter((line) => line.startsWith('ack')).map((line) => line.slice(4)),
    ended: lines.includes('end'),
    lasted: performance.now() - begun,
  };
}
