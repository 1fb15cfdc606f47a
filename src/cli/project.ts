import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(): string {
  // The same from the sources and from the bundle, which lie at different depths.
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json of Kith not found.');
    folder = parent;
  }
  return folder;
}

/** Folder of Kith's package.json. */
export const projectRoot: string = findRoot();
/** Folder of the built window. */
export const rendererDir: string = join(projectRoot, 'out', 'renderer');

/** Kith's version. */
export function version(): string {
  const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
