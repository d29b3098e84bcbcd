/** Which technique puts text into which editor, in which browser? A table, with nothing timed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Bench, Say } from '@/scripts/bench/bench';
import { BROWSER_KINDS, type BrowserKind } from '@/scripts/browsers/find-browser';
import { launchBrowser } from '@/scripts/browsers/launch';
import { bundle, inProject } from '@/scripts/practice/bundle';
import type { BareEditors, BareKind } from '@/tests/practice/bare-editors/main';

const OUT = '.cache/bench-techniques';
const URL_OF_PAGE = 'https://bench.example/';
const GECKO_ID = 'bench@amends.example';

const EDITORS = [
  'draft',
  'lexical',
  'prosemirror',
  'quill',
  'textarea',
  'plain',
] as const satisfies readonly BareKind[];
const TECHNIQUES = [
  'paste',
  'paste (DataTransfer)',
  'insert-text',
  'before-input',
  'native-value',
  'insertText + insertParagraph',
  'insertText + insertLineBreak',
  'textContent',
];
const ONE = 'Hi Dana, we are on it 🎧 – sorry! @larkspur #help';
/** What is put in for ProseMirror: empty lines filled, see `strategies.ts`. */
const FILLED = 'Hi Dana,\n \nso sorry 😔 about that.\nWe will look into it.';
const MANY = 'Hi Dana,\n\nso sorry 😔 about that.\nWe will look into it.';
const CASES = {
  'one line': { before: '', text: ONE, selectAll: false, want: ONE },
  'many lines': { before: '', text: MANY, selectAll: false, want: MANY },
  'one line after a draft': {
    before: 'Half a draft. ',
    text: ONE,
    selectAll: false,
    want: `Half a draft. ${ONE}`,
  },
  'many lines after a draft': {
    before: 'Half a draft. ',
    text: MANY,
    selectAll: false,
    want: `Half a draft. ${MANY}`,
  },
  'filled blank lines': {
    before: 'Half a draft.',
    text: `\n${FILLED}`,
    selectAll: false,
    want: `Half a draft.\n${MANY}`,
  },
  'replacing a draft': { before: 'Half a\ndraft', text: MANY, selectAll: true, want: MANY },
};

type Case = (typeof CASES)[keyof typeof CASES];

function verdict(got: string, want: string, before: string): string {
  if (got.replace(/^ $/gm, '') === want) return 'exact';
  if (got === before) return 'nothing';
  const lines = (text: string) =>
    text
      .replaceAll('\u00a0', ' ')
      .replace(/[\u200b\ufeff]/g, '')
      .replace(/\n+/g, '\n')
      .trim();
  if (lines(got) === lines(want)) {
    return got.split('\n').length < want.split('\n').length ? 'blank lines lost' : 'blank lines added';
  }
  return `WRONG ${JSON.stringify(got)}`;
}

async function tryOne(page: Page, kind: BareKind, technique: string, testCase: Case): Promise<string> {
  const { before, text, selectAll, want } = testCase;
  const got = await page.evaluate(
    async (editor, draft, order) => {
      const { bare } = window as Window & { bare?: BareEditors };
      if (!bare) throw new Error('the page is not ready');
      const root = document.documentElement;
      root.removeAttribute('data-done');
      bare.mount(editor, draft);
      await new Promise((resolve) => setTimeout(resolve, 60));
      root.setAttribute('data-order', order);
      document.dispatchEvent(new Event('bench'));
      while (!root.hasAttribute('data-done')) await new Promise((resolve) => setTimeout(resolve, 20));
      return { text: bare.text(), enters: bare.enters() };
    },
    kind,
    before,
    JSON.stringify({ technique, text, selectAll }),
  );
  return verdict(got.text, want, before) + (got.enters > 0 ? ' + ENTER HEARD' : '');
}

async function runIn(browser: BrowserKind, say: Say): Promise<void> {
  const { browser: instance, close } = await launchBrowser({
    kind: browser,
    extension: inProject(`${OUT}/extension`),
    geckoId: GECKO_ID,
  });
  try {
    const page = await instance.newPage();
    const html = `<!doctype html><meta charset="utf-8"><body><script>${readFileSync(inProject(`${OUT}/page.js`), 'utf8').replaceAll('</script', '<\\/script')}</script>`;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.url() === URL_OF_PAGE
        ? request.respond({ contentType: 'text/html', body: html })
        : request.abort());
    });
    await page.goto(URL_OF_PAGE);
    await page.waitForSelector('html[data-ready]');
    for (const kind of EDITORS) {
      for (const technique of TECHNIQUES) {
        const cells: string[] = [];
        for (const [, testCase] of Object.entries(CASES)) {
          cells.push(await tryOne(page, kind, technique, testCase));
        }
        say(`| ${browser} | ${kind} | ${technique} | ${cells.join(' | ')} |`);
      }
    }
  } finally {
    await close();
  }
}

async function prepare(): Promise<void> {
  mkdirSync(inProject(`${OUT}/extension`), { recursive: true });
  await bundle('tests/practice/bare-editors/main.ts', OUT, 'page.js');
  await bundle('scripts/bench/editor-techniques/content.ts', `${OUT}/extension`, 'content.js');
  const manifest = {
    manifest_version: 3,
    name: 'Bench of insertion techniques',
    version: '1',
    content_scripts: [{ matches: [`${URL_OF_PAGE}*`], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: GECKO_ID } },
  };
  writeFileSync(inProject(`${OUT}/extension/manifest.json`), JSON.stringify(manifest));
}

export const editors: Bench = {
  about: 'which way of writing works in which editor, in both browsers; some minutes',
  async run(say) {
    await prepare();
    say(`| browser | editor | technique | ${Object.keys(CASES).join(' | ')} |`);
    for (const kind of BROWSER_KINDS) await runIn(kind, say);
  },
};
