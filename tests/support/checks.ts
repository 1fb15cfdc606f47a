import { spawn } from 'node:child_process';
import { isBuilt } from '../../src/cli/faces/build.ts';

/**
 * What `npm test` checks before it runs anything: `npm run` scripts that need nothing of one another, side by side.
 * Each tells what it has to say when it ends, in one piece; all are let to end, and any that fails fails the whole.
 * What `npm ci` has built is not built again.
 */
const scripts = ['typecheck', 'lint', 'arch', 'deadcode', ...(isBuilt() ? [] : ['build'])];

function run(script: string): Promise<boolean> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((done) => {
    child.on('error', (error) => {
      said += `${error.message}\n`;
    });
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${script} (${seconds} s)\n${said}`);
      done(code === 0);
    });
  });
}

const passed = await Promise.all(scripts.map(run));
if (passed.includes(false)) process.exitCode = 1;
