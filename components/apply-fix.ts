/** Mends the text in a field as if the agent had typed it: the caret stays, and undo takes it back. */
import { caretAfter, smallestEdit } from '@/utils/core/text/smallest-edit';

/** @param fixed the whole text as it shall be; the field's `input` event tells everybody else */
export function applyFix(field: HTMLTextAreaElement, fixed: string): void {
  const edit = smallestEdit(field.value, fixed);
  const caret = caretAfter(field.selectionStart, edit);
  field.focus();
  field.setSelectionRange(edit.start, edit.end);
  if (!typeInto(field, edit.to) || field.value !== fixed) {
    field.value = fixed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }
  field.setSelectionRange(caret, caret);
}

/** The only way to write that the field's own undo knows of. */
function typeInto({ ownerDocument: page }: HTMLElement, text: string): boolean {
  // Absent where there is no editing, as in tests.
  if (typeof page.execCommand !== 'function') return false;
  return text === '' ? page.execCommand('delete') : page.execCommand('insertText', false, text);
}

/** Selects what a problem is about and brings it into view. */
export function showPlace(field: HTMLTextAreaElement, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(start, end);
}
