import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benches, Report } from './types.ts';

// `node tests/bench/run.ts [NAME…]` runs all benches or those named, each in a process of its own, so that
// none inherits another's heap. Standard output holds one JSON line a figure and nothing else.

const ALONE = '--alone';
const file = fileURLToPath(import.meta.url);

async function allBenches(): Promise<Map<string, Benches[string]>> {
  const found = new Map<string, Benches[string]>();
  const folder = dirname(file);
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.bench.ts'))
    .sort()) {
    const { benches } = (await import(join(folder, name))) as { benches: Benches };
    for (const [bench, run] of Object.entries(benches)) found.set(bench, run);
  }
  return found;
}

async function runAlone(bench: string): Promise<void> {
  const run = (await allBenches()).get(bench);
  if (!run) throw new Error(`there is no bench “${bench}”`);
  const report: Report = (figure, value, unit, target) => {
    const rounded = Number(value.toPrecision(4));
    process.stdout.write(`${JSON.stringify({ bench, figure, value: rounded, unit, target: target ?? null })}\n`);
  };
  await run(report);
}

function inProcessOfItsOwn(bench: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = fork(file, [ALONE, bench], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function runAll(asked: readonly string[]): Promise<void> {
  const known = [...(await allBenches()).keys()];
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length) {
    process.stderr.write(`No such bench: ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  for (const bench of asked.length ? asked : known) {
    if (await inProcessOfItsOwn(bench)) continue;
    process.stderr.write(`${bench} failed.\n`);
    process.exitCode = 1;
  }
}

const [first, second] = process.argv.slice(2);
if (first === ALONE && second) await runAlone(second);
else await runAll(process.argv.slice(2));
