import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, tCode } from './words';

/** Keys in the order they are used; the words are `keys_<id>`. */
const KEYS = [
  ['move', ['J', 'K', '↑', '↓']],
  ['open', ['Enter']],
  ['back', ['Esc', '←']],
  ['choose', ['1', '2', '3', '…']],
  ['edit', ['E']],
  ['insert', ['Ctrl', 'Enter']],
  ['search', ['/']],
  ['help', ['?']],
] as const;

/** The list of keys, as a dialog: Esc closes it and the focus goes back by itself. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="key-help"
      aria-labelledby="key-help"
      onClose={onClose}
      onKeyDown={(e) => e.stopPropagation()}
    >
      <h2 id="key-help">{t('keys_title')}</h2>
      <table class="keys">
        <tbody>
          {KEYS.map(([id, keys]) => (
            <tr key={id}>
              <th scope="row">{tCode('keys', id)}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{t('keys_not_typing')}</p>
      <form method="dialog">
        <button class="primary">{t('panel_close')}</button>
      </form>
    </dialog>
  );
}
