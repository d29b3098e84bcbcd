/** LinkedIn serves several generations of markup at once, by page and by member. */
import type { SiteAdapter } from '@/utils/page/adapter';

/** One generation: what it recognises, it reads; the rest it leaves to the others. */
export type Generation = Pick<SiteAdapter, 'findPosts' | 'readPost' | 'findComposer'> & {
  readonly name: string;
  /** Whether `element` is a post or comment of this generation. */
  readonly owns: (element: Element) => boolean;
};
