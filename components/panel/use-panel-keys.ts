/** Listens for the panel's keys while a view is shown. */
import { useLayoutEffect } from 'preact/hooks';
import { commandOf, type PanelCommand } from './panel-keys';

/** @param run does what the command says; returns false when it had nothing to do, so that the key keeps its own meaning */
export function usePanelKeys(view: 'list' | 'case', run: (command: PanelCommand) => boolean): void {
  // With the view, not a frame after it: a key pressed at once counts.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandOf(
        {
          key: event.key,
          ctrl: event.ctrlKey,
          meta: event.metaKey,
          alt: event.altKey,
          typing: isField(event.target),
          composing: event.isComposing,
        },
        view,
      );
      if (command && run(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
