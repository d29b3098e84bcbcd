/** What goes into a reply engine and what comes out. */
import type { Brand } from '@/utils/core/brand';
import type { Finding } from '@/utils/core/detect/finding';
import type { Post } from '@/utils/core/post';
import type { Decision } from '@/utils/core/rules/schema';
import type { Voice } from '@/utils/core/voice/schema';
import type { Rewrite } from './rewrite';

/** Everything an engine may know. No other customer's data, no settings, no key. */
export type ReplyRequest = {
  readonly post: Post;
  readonly finding: Finding;
  readonly decision: Decision;
  readonly voice: Voice;
  readonly brand: Brand;
  /** The agent's initials for the sign-off; may be empty. */
  readonly initials: string;
  /** Replies already given to this customer or shown for this post, newest first: new drafts differ. */
  readonly earlier: readonly string[];
  /**
   * Replies given to others on the same site, newest first: the playbook says none of them again. No model sees them.
   * None when left out.
   */
  readonly lately?: readonly string[];
  /** Any text; the same seed gives the same playbook drafts. */
  readonly seed: string;
};

/** `saved`: a saved reply, its title as `engine`; `past`: the brand's own reply to a like case, its day as `engine`. */
export type DraftSource = 'playbook' | 'model' | 'saved' | 'past';

/** One suggested reply. */
export type Draft = {
  readonly id: string;
  readonly source: DraftSource;
  /** Model or playbook name as shown. */
  readonly engine: string;
  /** What sets it apart from its siblings; words as `approach_<id>` in the locale files. */
  readonly approach: 'direct' | 'warm' | 'brief' | 'model';
  readonly text: string;
  /** Language it is written in, primary tag. */
  readonly lang: string;
  /** The steps it takes, in order, e.g. greet, acknowledge, apologise, act, channel, signOff. */
  readonly moves: readonly string[];
  /** The playbook's reasons for its steps, as locale codes `why_<code>`. */
  readonly why?: readonly string[];
  /** Notes for the agent as locale codes `note_<code>`, e.g. `lang-fallback` when there are no lines in the post's language. */
  readonly notes: readonly string[];
  /** The stream ended early; the text may stop mid-sentence. */
  readonly partial?: boolean;
};

/** Failures an engine reports. Each has `engine_<code>` and `engine_<code>_next` in the locale files. */
export const ENGINE_PROBLEMS = [
  'not-set-up',
  'no-permission',
  'bad-url',
  'timeout',
  'stalled',
  'unauthorised',
  'payment',
  'forbidden',
  'not-found',
  'rate-limited',
  'server-error',
  'network',
  'cut-off',
  'too-long',
  'filtered',
  'nonsense',
  'empty',
  'no-built-in',
  'built-in-language',
  'download-failed',
] as const;
export type EngineProblem = (typeof ENGINE_PROBLEMS)[number];

/** What one request took, in tokens as the server counts them. */
export type Usage = { readonly input: number; readonly output: number };

export type DraftEvent =
  /** A new draft, or the newer text of one with the same id. */
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** Before `done` or `problem`, from engines that count. */
  | { readonly kind: 'usage'; readonly usage: Usage }
  /** The model itself is being fetched first: 0 to 1. */
  | { readonly kind: 'download'; readonly done: number }
  | {
      readonly kind: 'problem';
      readonly code: EngineProblem;
      readonly retryable: boolean;
      readonly detail?: string;
    }
  | { readonly kind: 'done' };

export type Engine = {
  readonly id: string;
  /** Yields drafts until `done` or `problem`; stops at once, without either, when `signal` aborts. Never throws for an expected failure. */
  draft(request: ReplyRequest, options: DraftOptions): AsyncIterable<DraftEvent>;
};

export type DraftOptions = {
  readonly signal: AbortSignalLike;
  /** One draft to change, in place of new ones; the event's draft holds the new text. Only engines that are models can. */
  readonly rewrite?: Rewrite;
};

/** The part of AbortSignal core may know: core has no DOM types. */
export type AbortSignalLike = { readonly aborted: boolean };
