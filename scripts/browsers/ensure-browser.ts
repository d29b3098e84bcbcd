/** A browser to run things in: one that is installed, else Debian's where it may be installed, else a download. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, type BrowserKind } from './find-browser';

const CACHE = '.cache/browsers';
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' } as const satisfies Record<
  BrowserKind,
  string
>;

/**
 * @param kind which one
 * @param say told what is being done, a line at a time
 * @returns the program's path; undefined when there is none and none could be had
 */
export async function ensureBrowser(
  kind: BrowserKind,
  say: (line: string) => void,
): Promise<string | undefined> {
  const found = findBrowser(kind);
  if (found) return found;
  return installDebian(kind, say) ?? (await download(kind, say));
}

/** What to tell somebody on whose machine none of this worked. */
export function howToInstall(kind: BrowserKind): string {
  const variable = kind === 'chromium' ? 'AMENDS_CHROMIUM' : 'AMENDS_FIREFOX';
  const names = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  return [
    `No ${names} was found, and none could be installed from here.`,
    `  Debian, Ubuntu:  sudo apt-get install ${DEBIAN[kind]}`,
    `  macOS:           brew install --cask ${kind}`,
    `  Windows:         winget install ${kind === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`,
    `  elsewhere:       set ${variable} to the program's path`,
  ].join('\n');
}

function installDebian(kind: BrowserKind, say: (line: string) => void): string | undefined {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return undefined;
  say(`No ${kind} here: installing Debian's (${DEBIAN[kind]}) …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!run('update', '-qq') || !run('install', '-y', '-qq', DEBIAN[kind])) {
    say(`apt-get could not install ${DEBIAN[kind]}.`);
    return undefined;
  }
  return findBrowser(kind);
}

async function download(kind: BrowserKind, say: (line: string) => void): Promise<string | undefined> {
  say(`No ${kind} here: trying to download one into ${CACHE} …`);
  try {
    const { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } =
      await import('@puppeteer/browsers');
    const platform = detectBrowserPlatform();
    if (!platform) return undefined;
    const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
    const { executablePath } = await install({
      browser,
      platform,
      buildId,
      cacheDir: join(process.cwd(), CACHE),
    });
    process.env[kind === 'chromium' ? 'AMENDS_CHROMIUM' : 'AMENDS_FIREFOX'] = executablePath;
    return executablePath;
  } catch (error) {
    say(`The download did not work: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
