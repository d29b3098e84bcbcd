/** A textarea whose value React owns: writing to `value` alone is not noticed. */
import { createElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PracticeEditor, PracticeEditorOptions } from './editor';

/** Mounts the editor in `host`. */
export function mountTextarea(host: HTMLElement, options: PracticeEditorOptions): PracticeEditor {
  let latest = options.text ?? '';
  let replace: (text: string) => void = () => undefined;

  function Box() {
    const [value, setValue] = useState(latest);
    useEffect(() => {
      replace = setValue;
      latest = value;
      options.onChange?.(value);
    }, [value]);
    return createElement('textarea', {
      value,
      'aria-label': options.label,
      placeholder: options.placeholder,
      onChange: (event: { target: { value: string } }) => setValue(event.target.value),
      onKeyDown: (event: { key: string }) => {
        if (event.key === 'Enter') options.onEnter?.();
      },
    });
  }

  flushSync(() => createRoot(host).render(createElement(Box)));
  const element = host.querySelector('textarea');
  if (!element) throw new Error('the textarea did not mount');
  return { element, text: () => latest, clear: () => flushSync(() => replace('')) };
}
