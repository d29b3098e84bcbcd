/** Changing one draft: what can be asked for, and how a model is told. */
import type { ReplyRequest } from './draft';
import { REWRITE_WORDS, PROBLEM_WORDS } from './data/rewrite-words';
import { replyLanguage } from './reply-language';

/** Words as `rewrite_<id>` in the locale files. */
export const REWRITES = ['shorter', 'warmer', 'formal', 'language', 'mend'] as const;
export type RewriteKind = (typeof REWRITES)[number];

export type Rewrite = {
  readonly kind: RewriteKind;
  /** The draft as it stands. */
  readonly text: string;
  /** The language it is in, primary tag. */
  readonly lang: string;
  /** Codes of what the lint has against it. */
  readonly problems: readonly string[];
};

/** @returns the customer's own language as a primary tag; undefined when nobody knows it */
export function customerLanguage({
  finding,
  post,
}: Pick<ReplyRequest, 'finding' | 'post'>): string | undefined {
  const tag = (finding.lang ?? post.lang)?.split('-')[0]?.toLowerCase();
  // The page says what it likes in its `lang`: only what looks like a tag goes on.
  return tag !== undefined && /^[a-z]{2,3}$/.test(tag) && tag !== 'und' ? tag : undefined;
}

/** @returns the language a rewritten draft should be in */
export function rewriteLanguage({ kind, lang }: Rewrite, request: ReplyRequest): string {
  const own = /^[a-z]{2,3}$/.test(lang) ? lang : replyLanguage(request).lang;
  return kind === 'language' ? (customerLanguage(request) ?? own) : own;
}

/** @returns what to do with the draft, in our own words only */
export function rewriteLines({ kind, problems }: Rewrite): string[] {
  const known = [...new Set(problems)].flatMap((code) => PROBLEM_WORDS[code] ?? []);
  return [
    `Rewrite the draft below. ${REWRITE_WORDS[kind]}`,
    'Keep its facts, its language unless told otherwise, its private channel and its sign-off. Add no fact, no offer and no promise.',
    ...known.map((line) => `Mend this: ${line}`),
  ];
}
