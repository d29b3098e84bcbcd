/**
 * The site contract. An adapter only reads: no side effects, no waiting, no
 * clicks. `run-site` owns observing, batching, retries, markers and insertion.
 */
import type { PageKind, Post } from '@/utils/core/post';

/** Why a node that looked like a post was not read. Counted in the site's health, shown to the agent. */
export const SKIP_REASONS = [
  'placeholder',
  'no-id',
  'no-author',
  'no-text',
  'unavailable',
  'not-a-post',
  'nested',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export type ReadResult =
  | {
      readonly kind: 'post';
      readonly post: Post;
      /** Which strategy found each field, e.g. `{id: 'time-link', author: 'avatar-testid'}`. */
      readonly used: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'skip'; readonly reason: SkipReason };

/** Editors the sites build their reply boxes with; each is written to in its own way. */
export type EditorKind = 'draft' | 'lexical' | 'prosemirror' | 'quill' | 'textarea' | 'plain';

/** The reply box of one post, open and ready. */
export type Composer = {
  readonly kind: 'composer';
  readonly editor: HTMLElement;
  readonly editorKind: EditorKind;
};
/** The site's own button that opens the reply box of one post. Clicked only on the agent's request. */
export type ComposerOpener = { readonly kind: 'opener'; readonly button: HTMLElement };

export type SiteAdapter = {
  pageKind(location: Location, document: Document): PageKind;
  /** Handle of the profile or page being looked at, if it is one. */
  pageOwner?(location: Location, document: Document): string | undefined;
  /** Handle the agent acts as, when shown. */
  signedInAs?(document: Document): string | undefined;
  /** Elements that look like posts, comments or replies under (or at) `root`, in document order, each once. */
  findPosts(root: ParentNode): Element[];
  readPost(element: Element): ReadResult;
  /**
   * The reply box of this very post, else the button that opens it.
   * Undefined when unsure: a reply in the wrong box is the worst failure.
   */
  findComposer(element: Element): Composer | ComposerOpener | undefined;
  /** Where a marker may be appended without shifting the layout. */
  markerAnchor?(element: Element): Element | undefined;
};
