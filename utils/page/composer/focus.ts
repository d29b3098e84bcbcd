/** Focus on an editor, also when the agent's last click was in the side panel. */

/**
 * While the window's focus is elsewhere a page hears no focus events, and editors built on React
 * then keep the caret they had. The event they wait for is told to them.
 */
export function focusEditor(editor: HTMLElement): void {
  editor.focus();
  if (!editor.ownerDocument.hasFocus()) {
    editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
}
