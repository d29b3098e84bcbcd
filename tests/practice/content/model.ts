/** What the practice pages are made of. All people, brands and words are made up. */

export type Person = {
  /** As on X; the other sites make their own form of it. */
  readonly handle: string;
  readonly name: string;
  /** A line under the name on LinkedIn. */
  readonly headline?: string;
  readonly verified?: true;
};

export type PracticePost = {
  /** Stays the same between visits: the sites' ids are made of it. */
  readonly number: number;
  readonly by: Person;
  readonly text: string;
  readonly lang: string;
  readonly minutesAgo: number;
  /** Epoch milliseconds, for what was written on this very page. */
  readonly at?: number;
  readonly likes: number;
  readonly ad?: true;
  readonly quote?: { readonly by: Person; readonly text: string };
  readonly replies?: readonly PracticePost[];
};
