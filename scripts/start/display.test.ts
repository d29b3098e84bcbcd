import { expect, test } from 'vitest';
import { hasDisplay } from './display';

test.each([
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'linux', false],
  [{ DISPLAY: ':0', CI: 'true' }, 'linux', false],
  [{ DISPLAY: ':0', AMENDS_HEADLESS: '1' }, 'linux', false],
  [{}, 'darwin', true],
  [{ SSH_CONNECTION: '1' }, 'darwin', false],
  [{}, 'win32', true],
] as const)('%o on %s: %s', (env, platform, shown) => {
  expect(hasDisplay(env, platform)).toBe(shown);
});
