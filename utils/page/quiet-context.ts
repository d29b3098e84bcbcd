/**
 * Stands in for WXT's context of a content script (see `wxt.config.ts`). WXT's own tells of itself
 * with a message to the page and an event on the document, both under the extension's id, and a
 * page could know the extension by them. Nothing of it is needed: a script that has lost its
 * extension notices by itself (`worker-link.ts`).
 */
export class ContentScriptContext {
  /** Ends with the page. */
  readonly signal = new AbortController().signal;
}
