/** Runs a main bundle with `electron` resolved to the stand-in: `node run.ts out/main/index.js [arguments]`. */
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './electron/app.ts';
import { browser } from './electron/link.ts';

const standIn = new URL('./electron/index.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier.startsWith('electron/')
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

process.argv.splice(1, 1);
const [, main] = process.argv;
if (main === undefined) throw new Error('Which main bundle?');
await import(standIn);
await import(pathToFileURL(resolve(main)).href);
app.becomeReady();
setImmediate(() => void browser.call('ready', {}));
