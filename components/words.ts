/** Words for the agent, from `public/_locales`. */
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/**
 * @param key a key of the locale file
 * @param substitutions texts for `$1`, `$2` …
 * @returns the words in the browser's language, English when there are none
 */
export function t(key: WordKey, ...substitutions: (string | number)[]): string {
  return wordsOf(key, substitutions);
}

/**
 * Words for a code made at run time (`lint_` + code). `-` in the code is `_` in the key.
 * @returns the words, or the code itself when the locale file has none, so that nothing is silent
 */
export function tCode(prefix: string, code: string, ...substitutions: (string | number)[]): string {
  return wordsOf(`${prefix}_${code.replaceAll('-', '_')}`, substitutions) || code;
}

function wordsOf(key: string, substitutions: readonly (string | number)[]): string {
  // WXT types the keys of this project's locale file one by one; a code made at run time is any string.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return browser.i18n.getMessage(key as 'extName', substitutions.map(String));
}
