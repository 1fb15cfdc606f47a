import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'kith-graph-bench');
const TARGET = 'chrome152';
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Pages that hold a map, built as the window is and served on the loopback address, with the window's policy for workers. */
export async function openSite(): Promise<{ readonly address: string; close(): void }> {
  const outDir = join(cache, 'site');
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: TARGET,
      minify: 'oxc',
      rolldownOptions: { input: { map: join(here, 'map.html'), sigma: join(here, 'sigma.html') } },
    },
  });
  const server = await listen(outDir);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      rmSync(cache, { recursive: true, force: true });
    },
  };
}

/** Compressed bytes of the engine and its drawing thread. */
export async function codeSize(): Promise<number> {
  const outDir = join(cache, 'code');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: TARGET,
      minify: 'oxc',
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(root, 'src/renderer/map/index.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  if (files.length < 2) throw new Error(`expected an engine and a thread, found ${files.join(', ') || 'nothing'}`);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length, 0);
}

function listen(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, answer) => {
    try {
      const body = readFileSync(join(folder, new URL(url, 'http://localhost').pathname));
      answer.setHeader('Content-Type', types[extname(url)] ?? 'application/octet-stream');
      answer.setHeader('Content-Security-Policy', "worker-src 'self'");
      answer.end(body);
    } catch {
      answer.statusCode = 404;
      answer.end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
