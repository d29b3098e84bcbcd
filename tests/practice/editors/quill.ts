/** Quill, as LinkedIn's older pages build their comment boxes. */
import Quill from 'quill';
import type { PracticeEditor, PracticeEditorOptions } from './editor';

/** Mounts the editor in `host`. */
export function mountQuill(host: HTMLElement, options: PracticeEditorOptions): PracticeEditor {
  const quill = new Quill(host, {
    placeholder: options.placeholder,
    // LinkedIn's box knows no bold, no lists.
    formats: [],
    modules: { toolbar: false },
  });
  quill.root.setAttribute('aria-label', options.label);
  quill.root.setAttribute('role', 'textbox');
  quill.root.style.whiteSpace = 'pre-wrap';
  quill.root.dataset['testQlEditorContenteditable'] = 'true';
  quill.root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') options.onEnter?.();
  });
  const start = `${options.mention ? `${options.mention} ` : ''}${options.text ?? ''}`;
  if (start) quill.setText(start);
  // Quill's text always ends in a line break of its own.
  const text = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => options.onChange?.(text()));
  return { element: quill.root, text, clear: () => quill.setText('') };
}
