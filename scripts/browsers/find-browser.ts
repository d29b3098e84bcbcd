/** Finds an installed browser: nothing is downloaded. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Chromium and the browsers built on it, plainest first: branded Chrome has dropped some developer switches. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
} as const satisfies Record<BrowserKind, readonly string[]>;

const VARIABLES = { chromium: 'AMENDS_CHROMIUM', firefox: 'AMENDS_FIREFOX' } as const;

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
};

const thisMachine: Machine = { platform: process.platform, env: process.env, isProgram };

/**
 * Looks in the environment variable (`AMENDS_CHROMIUM`, `AMENDS_FIREFOX`), then on the PATH, then in the usual places.
 * @returns the program's path; undefined when there is none
 * @throws when the environment variable names something that is no program: a typing error must not start another browser
 */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): string | undefined {
  const named = machine.env[VARIABLES[kind]];
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new Error(`${VARIABLES[kind]} is ${named}, which is not a program`);
  }
  return [...onPath(kind, machine), ...usualPlaces(kind, machine)].find((path) => machine.isProgram(path));
}

/** Like `findBrowser`, for those who cannot go on without one. */
export function requireBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (path) return path;
  throw new Error(
    `No ${kind} found. Install one (Debian, Ubuntu: apt-get install ${kind === 'firefox' ? 'firefox-esr' : 'chromium'}), ` +
      `or set ${VARIABLES[kind]} to the program's path.`,
  );
}

function onPath(kind: BrowserKind, { env, platform }: Machine): string[] {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(kind: BrowserKind, { env, platform }: Machine): string[] {
  const inHome = (path: string) => (env.HOME ? [join(env.HOME, path)] : []);
  if (platform === 'darwin') {
    const programs =
      kind === 'firefox'
        ? ['Firefox.app/Contents/MacOS/firefox']
        : [
            'Chromium.app/Contents/MacOS/Chromium',
            'Google Chrome.app/Contents/MacOS/Google Chrome',
            'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          ];
    return programs.flatMap((path) => [`/Applications/${path}`, ...inHome(`Applications/${path}`)]);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs =
      kind === 'firefox'
        ? ['Mozilla Firefox\\firefox.exe']
        : [
            'Chromium\\Application\\chrome.exe',
            'Google\\Chrome\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ];
    return roots.flatMap((root) => (root ? programs.map((path) => `${root}\\${path}`) : []));
  }
  return kind === 'firefox'
    ? [
        '/snap/bin/firefox',
        '/usr/lib/firefox/firefox',
        '/usr/lib/firefox-esr/firefox-esr',
        '/opt/firefox/firefox',
      ]
    : ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: the next place is tried.
    return false;
  }
}
