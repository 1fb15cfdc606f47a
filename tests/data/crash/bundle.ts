import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Bundles the process to be killed and the thread it starts, as the app's own are: more than a hundred start, and from
 * its source each would spend several times as long on being loaded as on what it is to be killed at.
 *
 * @returns a folder of `child.js` and `thread.js`; within the project, where the native module is found
 */
export async function bundleChild(): Promise<string> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'kith-crash-'));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          child: fileURLToPath(new URL('./child.ts', import.meta.url)),
          thread: fileURLToPath(new URL('../../../src/data/thread/thread.ts', import.meta.url)),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return outDir;
}
