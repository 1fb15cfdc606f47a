/** Whether this session can show a window. macOS and Windows are taken to have a display. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = env;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Chromium's sandbox refuses to run as root; there, and only there, it must be switched off. */
export function needsNoSandbox(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
