/** Whether a window can be shown to somebody. */

/** @returns true on desktops; on Linux only with a display server. `CI` and `AMENDS_HEADLESS` say no. */
export function hasDisplay(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): boolean {
  if (env.CI || env.AMENDS_HEADLESS) return false;
  if (platform === 'win32' || platform === 'darwin') return !env.SSH_CONNECTION;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
