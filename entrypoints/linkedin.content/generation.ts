/** LinkedIn serves several generations of markup at once, by page and by member. */
import type { Composer, ComposerOpener, ReadResult } from '@/utils/page/adapter';

/** One generation: what it recognises, it reads; the rest it leaves to the others. */
export type Generation = {
  readonly isCard: (element: Element) => boolean;
  /** Whether `element` is a comment or reply of this generation. */
  readonly isComment: (element: Element) => boolean;
  readonly findPosts: (root: ParentNode) => Element[];
  readonly readCard: (card: Element) => ReadResult;
  readonly readComment: (comment: Element) => ReadResult;
  /** The box of this very post, else the button that opens it; undefined when it could be another's. */
  readonly boxOfCard?: (card: Element) => Composer | ComposerOpener | undefined;
  readonly boxOfComment?: (comment: Element) => Composer | ComposerOpener | undefined;
};
