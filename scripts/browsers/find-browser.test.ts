import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser';

function machine(programs: string[], rest: Partial<Machine> = {}): Machine {
  return { platform: 'linux', env: {}, isProgram: (path) => programs.includes(path), ...rest };
}

describe('findBrowser', () => {
  it('takes the one named in the environment before all others', () => {
    const env = { AMENDS_FIREFOX: '/opt/mine/firefox', PATH: '/usr/bin' };
    expect(findBrowser('firefox', machine(['/opt/mine/firefox', '/usr/bin/firefox'], { env }))).toBe(
      '/opt/mine/firefox',
    );
  });

  it('throws when the environment names something that is no program', () => {
    const env = { AMENDS_CHROMIUM: '/nowhere', PATH: '/usr/bin' };
    expect(() => findBrowser('chromium', machine(['/usr/bin/chromium'], { env }))).toThrow(/AMENDS_CHROMIUM/);
  });

  it('goes through the PATH, Chromium before Chrome', () => {
    const env = { PATH: ['/a', '/b'].join(delimiter) };
    expect(findBrowser('chromium', machine(['/a/google-chrome', '/b/chromium'], { env }))).toBe(
      '/b/chromium',
    );
    expect(findBrowser('firefox', machine(['/b/firefox-esr'], { env }))).toBe('/b/firefox-esr');
  });

  it('knows the usual places of each system', () => {
    const mac = machine(['/Applications/Firefox.app/Contents/MacOS/firefox'], { platform: 'darwin' });
    expect(findBrowser('firefox', mac)).toBe('/Applications/Firefox.app/Contents/MacOS/firefox');
    const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine([edge], { platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } });
    expect(findBrowser('chromium', windows)).toBe(edge);
  });

  it('finds nothing on an empty machine', () => {
    expect(findBrowser('firefox', machine([]))).toBeUndefined();
  });
});
