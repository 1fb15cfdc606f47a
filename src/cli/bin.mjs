#!/usr/bin/env node
// Plain JavaScript that any Node understands: it makes sure of a Node that can load Kith's database
// (an older one crashes on it without a word) before anything else is loaded.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 12);

if (newEnough) {
  const built = new URL('../../out/main/kith.js', import.meta.url);
  if (existsSync(built)) {
    await import(built.href);
  } else {
    process.stderr.write('Kith is not built yet. Run: npm run build\n');
    process.exitCode = 1;
  }
} else {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = fileURLToPath(new URL(`../../node_modules/node/bin/${name}`, import.meta.url));
  if (existsSync(own)) {
    const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      process.stderr.write(`Kith could not start its own Node: ${error.message}\n`);
      process.exitCode = 1;
    });
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
    });
  } else {
    process.stderr.write(`Kith needs Node 22.12 or newer; this is Node ${process.versions.node}.\n`);
    process.exitCode = 1;
  }
}
