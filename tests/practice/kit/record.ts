/** What was done on a practice page, so that a test can prove what was not. */

export type PracticeRecord = {
  /** Texts that a press of a Send button would have published. */
  readonly sent: { readonly text: string; readonly to: string }[];
  /** Every click that reached the page, in order. */
  readonly clicks: { readonly on: string; readonly trusted: boolean }[];
  /** Key events named Enter, real or made by a script. */
  enters: number;
  /** Submissions of any form. */
  submits: number;
  /** Messages posted to the window: nobody on this page posts any. */
  readonly messages: string[];
};

declare global {
  interface Window {
    practice?: PracticeRecord;
  }
}

const WHAT = '[data-what],button,a,[role="button"],[role="link"]';

/** Starts recording, before anything of the page can hear an event. */
export function startRecording(): PracticeRecord {
  const record: PracticeRecord = { sent: [], clicks: [], enters: 0, submits: 0, messages: [] };
  window.practice = record;
  window.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath().find((node) => node instanceof Element && node.matches(WHAT));
      const on = target instanceof Element ? nameOf(target) : 'page';
      record.clicks.push({ on, trusted: event.isTrusted });
    },
    true,
  );
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Enter') record.enters += 1;
      },
      true,
    );
  }
  window.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      record.submits += 1;
    },
    true,
  );
  window.addEventListener('message', (event) => record.messages.push(JSON.stringify(event.data)), true);
  return record;
}

function nameOf(element: Element): string {
  return (
    element.getAttribute('data-what') ??
    element.getAttribute('data-testid') ??
    element.getAttribute('aria-label') ??
    element.tagName.toLowerCase()
  );
}
