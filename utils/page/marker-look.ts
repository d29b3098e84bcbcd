/** The words on a marker, in the browser's language. */
import { browser } from 'wxt/browser';
import type { Verdict } from '@/utils/messaging/protocol';
import type { MarkerLook } from './marker';

/** @returns a complaint's severity decides the look; other intents are plain */
export function markerLook({ intent, severity }: Verdict): MarkerLook {
  const word = wordOf(`intent_${intent}`);
  const isComplaint = intent === 'complaint' && severity !== undefined;
  const named = isComplaint ? `${word}, ${wordOf(`severity_${severity}`)}` : word;
  return {
    word: capitalised(word),
    label: wordOf('marker_open', named),
    tone: isComplaint ? severity : 'none',
  };
}

function wordOf(key: string, ...substitutions: string[]): string {
  // WXT types the keys of the locale file one by one; a key made at run time is any string.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return browser.i18n.getMessage(key as 'extName', substitutions);
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
