/** Draws a view into a document of jsdom, for tests. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

export type Mounted = {
  readonly root: HTMLElement;
  /** Draws again with other props. */
  readonly draw: (view: ComponentChild) => Promise<void>;
  /** The same, and what waits for the next frame still waits. */
  readonly drawNow: (view: ComponentChild) => void;
  readonly unmount: () => void;
};

/** @returns an empty place in the document */
export function mount(): Mounted {
  const root = document.body.appendChild(document.createElement('div'));
  return {
    root,
    draw: (view) => act(() => render(view, root)),
    drawNow: (view) => render(view, root),
    unmount: () => {
      render(null, root);
      root.remove();
    },
  };
}

/** @returns the first element that matches; throws when there is none, so that a test fails where it looks */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** @returns the first input that matches */
export function findInput(root: ParentNode, selector = 'input'): HTMLInputElement {
  const found = find(root, selector);
  if (!(found instanceof HTMLInputElement)) throw new TypeError(`${selector} is no input`);
  return found;
}

/** @returns the button with this text or label */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (item) => item.textContent?.trim() === name || item.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Clicks and waits for what follows. */
export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Types into a field as a person would see it: the whole text at once. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key on the element that has the focus. */
export async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  });
}

/** jsdom has neither: a dialog that only opens, and an observer that never observes. */
export function fillInBrowser(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
