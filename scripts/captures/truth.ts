/**
 * What is known to be on a captured page. The JSON beside a page says it in one
 * of two shapes (see `truth-of-posts.ts`, `truth-of-items.ts`); both end as this.
 */
import type { PostKind, SiteId } from '@/utils/core/post';

/** One post, comment, reply or ad that is on the page. */
export type TruthItem = {
  /** Native ids any of which is right; empty when no id is in the DOM. */
  readonly ids: readonly string[];
  readonly kind: PostKind;
  /** Whether it quotes another post; undefined when the truth does not say. */
  readonly quotes?: boolean;
  readonly handle?: string;
  readonly name?: string;
  /** Own text by the text rule of `text80`; empty when it has none. */
  readonly text: string;
  readonly time: TruthTime;
  /** Undefined when it answers nothing. */
  readonly replyTo?: TruthParent;
  /** Further facts, compared in the printed report only. */
  readonly more: TruthMore;
};

export type TruthTime =
  | { readonly kind: 'exact'; readonly at: number; readonly toSecond: boolean }
  | { readonly kind: 'shown'; readonly text: string }
  /** Not in the DOM as text; `reads` is how it looks on the screen, when known. */
  | { readonly kind: 'absent'; readonly reads?: string };

export type TruthParent = {
  /** Native ids any of which names the parent; empty when its id is not in the DOM. */
  readonly ids: readonly string[];
  readonly handle?: string;
  readonly name?: string;
  /** The truth names the post at the top, not the comment answered. */
  readonly isThread?: boolean;
};

export type TruthMore = {
  readonly lang?: string | null;
  readonly truncated?: boolean;
  readonly verified?: boolean;
  readonly pinned?: boolean;
  readonly repostedBy?: string | null;
  readonly quoted?: { readonly id?: string; readonly handle?: string; readonly text: string };
};

/** A captured page and what is on it, in document order. */
export type Capture = {
  readonly site: SiteId;
  readonly name: string;
  readonly htmlFile: string;
  readonly url: string;
  readonly items: readonly TruthItem[];
};
