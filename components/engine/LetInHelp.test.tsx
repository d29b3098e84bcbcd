// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { mount, type Mounted } from '@/components/testing/mount';
import { LetInHelp } from './LetInHelp';

installWords();
let page: Mounted;
beforeEach(() => {
  page = mount();
});
afterEach(() => page.unmount());

it('names the exact setting with this extension’s own origin, for each system', async () => {
  await page.draw(<LetInHelp variable="OLLAMA_ORIGINS" origin="chrome-extension://abcdef" />);
  const lines = [...page.root.querySelectorAll('.report')].map((line) => line.textContent);
  expect(lines).toEqual([
    'launchctl setenv OLLAMA_ORIGINS "chrome-extension://abcdef"',
    'setx OLLAMA_ORIGINS "chrome-extension://abcdef"',
    'Environment="OLLAMA_ORIGINS=chrome-extension://abcdef"',
    'OLLAMA_ORIGINS="chrome-extension://abcdef" ollama serve',
  ]);
});
