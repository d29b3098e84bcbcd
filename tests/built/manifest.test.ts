/** The manifest promises: nothing may be added without changing this list. */
import { describe, expect, test } from 'vitest';
import { BUILDS, readBuilt } from './builds';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  content_scripts: { matches: string[]; all_frames?: boolean; world?: string }[];
};

describe.each(BUILDS)('%s', (build) => {
  const manifest: Manifest = JSON.parse(readBuilt(build, 'manifest.json'));

  test('permissions', () => {
    const expected = ['storage', 'unlimitedStorage', ...(build === 'chrome-mv3' ? ['sidePanel'] : [])];
    expect(manifest.permissions.toSorted()).toEqual(expected.toSorted());
    expect(manifest.optional_host_permissions).toEqual([
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('a site can neither see nor call it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('it runs on the named sites only, in the top frame, in its own world', () => {
    const hosts = manifest.content_scripts
      .flatMap((script) => script.matches)
      .map((pattern) => new URL(pattern.replace('/*', '/')).hostname);
    expect(hosts.toSorted()).toEqual([
      'mobile.twitter.com',
      'mobile.x.com',
      'twitter.com',
      'web.facebook.com',
      'www.facebook.com',
      'www.linkedin.com',
      'x.com',
    ]);
    expect(
      manifest.content_scripts.some((script) => script.all_frames === true || script.world === 'MAIN'),
    ).toBe(false);
  });

  test('extension pages: own scripts only, no HTML from strings', () => {
    const csp = JSON.stringify(manifest.content_security_policy);
    expect(csp).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'");
    expect(csp).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    // WebAssembly of our own for the sentence encoder; never a script from a string.
    expect(csp.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|wasm/);
  });

  test('manifest version 3', () => expect(manifest.manifest_version).toBe(3));
});
