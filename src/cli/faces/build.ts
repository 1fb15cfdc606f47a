import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project.ts';

const sources = ['src', 'electron', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const outputs = ['main/index.js', 'main/kith.js', 'renderer/index.html'];

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Folders count as well: theirs changes when a file goes. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether `out/` holds a build of the sources as they are. */
export function isBuilt(root: string = projectRoot): boolean {
  const built = Math.min(...outputs.map((file) => modifiedAt(join(root, 'out', file))));
  return built > 0 && built >= Math.max(...sources.map((name) => newest(join(root, name))));
}

/** Builds the app. Returns the build's output when it failed, else null. */
export function build(): string | null {
  const cli = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const run = spawnSync(process.execPath, [cli, 'build', '--logLevel', 'warn'], { cwd: projectRoot, encoding: 'utf8' });
  return run.status === 0 ? null : `${run.stdout ?? ''}${run.stderr ?? ''}`.trim();
}
