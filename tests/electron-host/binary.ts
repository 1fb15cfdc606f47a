import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../node_modules/electron');

/** The real Electron, or why it cannot be run here. Never downloads anything. */
export function realElectron(): { readonly path: string } | { readonly missing: string } {
  const list = join(folder, 'path.txt');
  const path = existsSync(list) ? join(folder, 'dist', readFileSync(list, 'utf8')) : null;
  if (path === null || !existsSync(path))
    return { missing: "Electron's binary is not installed (npx install-electron)" };
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { missing: 'there is no display' };
  return { path };
}
