/** The browser's own language detection, for posts the site gave no language. */
import type { Browser } from 'wxt/browser';

/** Text the browser is given: more of it says nothing new. */
const MAX_CHARS = 1000;

/** @returns a language tag, or undefined when the browser is not sure or has no such detection */
export type DetectLanguage = (text: string) => Promise<string | undefined>;

/** @param i18n `browser.i18n` */
export function createDetectLanguage(i18n: Pick<typeof Browser.i18n, 'detectLanguage'>): DetectLanguage {
  return async (text) => {
    // Handles and addresses are no words of any language, and most of a short post.
    const prose = text.slice(0, MAX_CHARS).replace(/(?:@|https?:)\S+/g, ' ');
    if (prose.trim() === '') return undefined;
    try {
      const { isReliable, languages } = await i18n.detectLanguage(prose);
      return isReliable ? languages[0]?.language : undefined;
    } catch {
      // Without the browser's opinion the detector guesses by itself: not worth losing a post over.
      return undefined;
    }
  };
}
