/** The locale file for tests: the browser is not there to read it. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/public/_locales/en/messages.json';

const byKey = new Map<string, { readonly message: string }>(Object.entries(messages));

/** Makes `t()` and `tCode()` answer with the English words. Call at the top of a test file. */
export function installWords(): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (byKey.get(key)?.message ?? '').replace(
        /\$(\d)/g,
        (_, place: string) => substitutions[Number(place) - 1] ?? '',
      ),
  });
}
