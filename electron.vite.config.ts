import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/** Native or given by the runtime: never bundled. */
const external = ['better-sqlite3', 'electron', /^electron\/.+/, /^node:/];

/** What runs in Node: the desktop's main process, the terminal face, and the data side's worker threads. */
const nodeEntries = {
  index: at('electron/main/index.ts'),
  kith: at('src/cli/main.ts'),
  thread: at('src/data/thread/thread.ts'),
};

/** electron-vite makes asset addresses relative, which breaks below the first level of a path. */
const absoluteBase: Plugin = { name: 'kith:absolute-base', enforce: 'post', config: () => ({ base: '/' }) };

export default defineConfig({
  main: {
    build: {
      target: 'node24',
      outDir: at('out/main'),
      externalizeDeps: false,
      rolldownOptions: {
        input: nodeEntries,
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node24',
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react(), absoluteBase],
    build: {
      target: 'chrome152',
      outDir: at('out/renderer'),
      minify: 'oxc',
      sourcemap: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: at('src/renderer/index.html') },
    },
  },
});
