/** Keys of the whole desk: `/` searches, Escape closes the open case. */
import { useEffect } from 'preact/hooks';

/** @param onClose closes the open case */
export function useDeskKeys(onClose: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element) || document.querySelector('dialog[open]'))
        return;
      const typing = target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-search]')?.focus();
      } else if (event.key === 'Escape' && !typing && target.closest('.detail')) {
        event.preventDefault();
        onClose();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
