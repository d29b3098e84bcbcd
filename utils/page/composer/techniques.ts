/**
 * The ways to put text into an editor as a person would. Each is tried at most
 * once; the caller has put the caret (or a selection to replace) in the editor.
 * Which one fits which editor was measured, see `scripts/bench/editor-techniques`.
 */

export const TECHNIQUES = ['paste', 'insert-text', 'before-input', 'native-value'] as const;
export type Technique = (typeof TECHNIQUES)[number];

/**
 * `handled`: the editor took the event, so nothing else may be tried on top of it.
 * `ignored`: nobody listened. `unavailable`: this browser does not let it be tried.
 */
export type Handling = 'handled' | 'ignored' | 'unavailable';

/** @returns whether the editor took it; only reading back tells whether the text is right. */
export function applyTechnique(technique: Technique, editor: HTMLElement, text: string): Handling {
  switch (technique) {
    case 'paste':
      return paste(editor, text);
    case 'insert-text':
      return insertText(editor, text);
    case 'before-input':
      return beforeInput(editor, text);
    case 'native-value':
      return nativeValue(editor, text);
  }
}

/** One paste event with plain text; the editor makes paragraphs of its lines. */
function paste(editor: HTMLElement, text: string): Handling {
  const event = pasteEvent(text);
  return event ? dispatch(editor, event) : 'unavailable';
}

function dispatch(editor: HTMLElement, event: Event): Handling {
  // An editor that writes by itself keeps the browser from doing so as well.
  return editor.dispatchEvent(event) ? 'ignored' : 'handled';
}

/**
 * Firefox hides a DataTransfer made in the extension's world from the page: data
 * arrives empty, and a selected draft is deleted by it. Its own way of making a
 * paste event, which no other browser has, does cross.
 */
function pasteEvent(text: string): ClipboardEvent | undefined {
  const shared = { bubbles: true, cancelable: true, composed: true };
  const firefox: ClipboardEventInit & { dataType: string; data: string } = {
    ...shared,
    dataType: 'text/plain',
    data: text,
  };
  const own = new ClipboardEvent('paste', firefox);
  if (carries(own, text)) return own;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const standard = new ClipboardEvent('paste', { ...shared, clipboardData });
  return carries(standard, text) ? standard : undefined;
}

/** Whether the page will see the text in this event. Firefox lets us look with the page's eyes. */
function carries(event: ClipboardEvent, text: string): boolean {
  const seen: unknown = 'wrappedJSObject' in event ? event.wrappedJSObject : event;
  return hasClipboardData(seen) && seen.clipboardData?.getData('text/plain') === text;
}

function hasClipboardData(event: unknown): event is Pick<ClipboardEvent, 'clipboardData'> {
  return typeof event === 'object' && event !== null && 'clipboardData' in event;
}

/** Typing by command: right for one line; Chromium runs several lines together in some editors. */
function insertText(editor: HTMLElement, text: string): Handling {
  return editor.ownerDocument.execCommand('insertText', false, text) ? 'handled' : 'ignored';
}

/** What a keyboard announces before it types. Only editors that write by themselves listen. */
function beforeInput(editor: HTMLElement, text: string): Handling {
  const shared = { bubbles: true, cancelable: true, composed: true };
  return dispatch(editor, new InputEvent('beforeinput', { ...shared, inputType: 'insertText', data: text }));
}

/**
 * For a `textarea` whose value a framework owns. The framework watches the value in the page's
 * world; set from the extension's world it is the browser's own, and the event tells of it.
 */
function nativeValue(editor: HTMLElement, text: string): Handling {
  if (!(editor instanceof HTMLTextAreaElement)) return 'unavailable';
  const { selectionStart, selectionEnd, value } = editor;
  editor.value = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
  return 'handled';
}
