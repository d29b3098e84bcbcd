/** Starts an installed browser with a throw-away profile and our built extension in it. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { requireBrowser, type BrowserKind } from './find-browser';

/** Fixed, so that the addresses of our pages are known: Firefox draws a new one per profile otherwise. */
const FIREFOX_HOST = '1b0c6a9e-7a35-4c0d-9d57-51a0c4e7f001';
const FIREFOX_ID = 'amends@amends.example';

export type LaunchWith = {
  readonly kind: BrowserKind;
  /** Folder of the built extension; none: a bare browser. */
  readonly extension?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Kept between runs; default: a new one, removed at the end. */
  readonly profile?: string;
  /** More preferences, for Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Id of the extension's manifest, for Firefox; default ours. */
  readonly geckoId?: string;
};

export type Launched = {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Id the browser gave the extension, if there is one. */
  readonly extensionId: string | undefined;
  /** Address of a page of the extension, e.g. `options.html`. */
  readonly extensionUrl: (path: string) => string;
  readonly close: () => Promise<void>;
};

/**
 * @throws when no such browser is installed, or the extension does not load
 */
export async function launchBrowser(options: LaunchWith): Promise<Launched> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `amends-${options.kind}-`));
  const removeProfile = () => {
    if (options.profile) return;
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    } catch (error) {
      // A browser that is still closing writes into it; what is left lies in the system's temporary folder.
      console.warn(`${profile} could not be removed: ${String(error)}`);
    }
  };
  try {
    if (options.kind === 'chromium') allowReloads(profile);
    const browser = await launch(launchOptions(options, profile));
    const id = options.extension ? await browser.installExtension(options.extension) : undefined;
    const origin =
      options.kind === 'firefox' ? `moz-extension://${FIREFOX_HOST}` : `chrome-extension://${id}`;
    return {
      kind: options.kind,
      browser,
      extensionId: id,
      extensionUrl: (path) => `${origin}/${path}`,
      async close() {
        await browser.close();
        removeProfile();
      },
    };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

/** Without developer mode Chromium switches an unpacked extension off when it reloads itself. */
function allowReloads(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

function launchOptions(
  { kind, headless = true, geckoId = FIREFOX_ID, prefs }: LaunchWith,
  profile: string,
): LaunchOptions {
  const common = {
    executablePath: requireBrowser(kind),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    protocolTimeout: 60_000,
  };
  return kind === 'chromium'
    ? {
        ...common,
        browser: 'chrome',
        // Loading an extension is allowed over a pipe only.
        pipe: true,
        enableExtensions: true,
        args: chromiumFlags(),
      }
    : {
        ...common,
        browser: 'firefox',
        // Without it the pages of an extension are out of reach.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: { ...firefoxPrefs(geckoId), ...prefs },
      };
}

function chromiumFlags(): string[] {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // What is not answered by us does not reach the network; a model server on this machine does.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ];
  // Chromium's sandbox does not start for root, which is who runs things in a container.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}

function firefoxPrefs(geckoId: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_HOST }),
    // The permission prompt of the browser cannot be clicked by a test.
    'extensions.webextOptionalPermissionPrompts': false,
    // Everything but loopback goes to a proxy that is not there.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
  };
}
