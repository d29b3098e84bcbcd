/**
 * Every message there is: who may send it, what goes in, what comes out.
 * `content` is a content script in the top frame of one of the four sites;
 * `page` is one of our own pages; `worker` is the background.
 */
import * as v from 'valibot';
import { INTENTS, SEVERITIES } from '@/utils/core/detect/finding';
import { overridesSchema } from '@/utils/core/cases/override';
import { serverChangeSchema } from '@/utils/engines/server-facts';
import { pageContextSchema, postKeySchema, postSchema, siteIdSchema } from '@/utils/core/post-schema';
import { settingsPatchSchema } from '@/utils/settings/schema';

const text = v.pipe(v.string(), v.maxLength(25_000));
const shortText = v.pipe(v.string(), v.maxLength(500));
const counts = v.record(v.pipe(v.string(), v.maxLength(60)), v.number());
const nothing = v.void();
const languageTag = v.pipe(v.string(), v.maxLength(20));

/** One page's reading record. No post text in it: the agent can copy it into a report. */
export const siteHealthSchema = v.object({
  site: siteIdSchema,
  pageKind: v.pipe(v.string(), v.maxLength(20)),
  /** Candidates found, posts read, and the rest by reason. */
  found: v.number(),
  read: v.number(),
  skipped: counts,
  /** `field:strategy` -> how often it was the one that matched. */
  strategies: counts,
});
export type SiteHealth = v.InferOutput<typeof siteHealthSchema>;

/** What the content script may know about one post: enough to mark it. */
export const verdictSchema = v.object({
  key: postKeySchema,
  flagged: v.boolean(),
  intent: v.picklist(INTENTS),
  severity: v.optional(v.picklist(SEVERITIES)),
  /** Language of a post that was not judged because the detector has no tables for it; `und` when it is not known. */
  unjudged: v.optional(languageTag),
});
export type Verdict = v.InferOutput<typeof verdictSchema>;

/** What to do when the reply box already holds other text. */
export const ifDraftSchema = v.picklist(['ask', 'append', 'replace']);

/** How an insertion ended. Every kind has `insert_<kind>` and `insert_<kind>_next` in the locale files (`-` written `_`). */
export const insertOutcomeSchema = v.variant('kind', [
  v.object({ kind: v.literal('inserted') }),
  v.object({ kind: v.literal('already-there') }),
  v.object({ kind: v.literal('existing-draft'), draft: text }),
  v.object({ kind: v.literal('no-composer') }),
  v.object({ kind: v.literal('post-gone') }),
  v.object({ kind: v.literal('navigated') }),
  v.object({ kind: v.literal('already-answered'), reply: text }),
  /** The box holds something else than asked after one attempt; nothing further was tried. */
  v.object({ kind: v.literal('mismatch') }),
  v.object({ kind: v.literal('busy') }),
  /** Another editor is in the middle of an input-method composition. */
  v.object({ kind: v.literal('composing') }),
  v.object({ kind: v.literal('tab-gone') }),
  v.object({ kind: v.literal('held'), reason: shortText }),
]);
export type InsertOutcome = v.InferOutput<typeof insertOutcomeSchema>;

/** What the agent did to a case; becomes an event. */
export const caseActSchema = v.variant('type', [
  v.object({ type: v.literal('escalated'), to: shortText, note: v.optional(text) }),
  v.object({ type: v.literal('resolved'), note: v.optional(text) }),
  v.object({ type: v.literal('dismissed'), reason: v.optional(shortText) }),
  v.object({ type: v.literal('reopened') }),
  /** Whoever the case was held for has decided: Insert is free again. */
  v.object({ type: v.literal('released'), by: shortText }),
  v.object({ type: v.literal('relabelled'), intent: v.picklist(INTENTS) }),
  /** Its reply is not to be offered again for other cases. */
  v.object({ type: v.literal('forgotten') }),
  v.object({ type: v.literal('unlabelled') }),
  v.object({ type: v.literal('noted'), note: text }),
  v.object({ type: v.literal('tagged'), add: v.array(shortText), remove: v.array(shortText) }),
  v.object({
    type: v.literal('suggested'),
    drafts: v.pipe(
      v.array(
        v.object({
          id: shortText,
          source: v.picklist(['playbook', 'model', 'saved', 'past', 'own']),
          engine: shortText,
          text,
          partial: v.optional(v.boolean()),
        }),
      ),
      v.maxLength(10),
    ),
  }),
]);
export type CaseAct = v.InferOutput<typeof caseActSchema>;

const replySchema = {
  caseId: postKeySchema,
  text,
  draftText: v.optional(text),
  source: v.picklist(['playbook', 'model', 'saved', 'past', 'own']),
  engine: v.optional(shortText),
  overrides: v.pipe(v.array(shortText), v.maxLength(40)),
  overridden: v.optional(overridesSchema),
  /** Ids of the saved replies it was made from, for their use counts. */
  saved: v.optional(v.pipe(v.array(shortText), v.maxLength(20))),
};

/** What the side panel shows about the tab beside it. */
export const pageStatusSchema = v.object({
  site: v.optional(siteIdSchema),
  /** `off`: the agent has not switched this site on; `none`: not one of the sites. */
  state: v.picklist(['none', 'off', 'reading', 'unreadable']),
  keys: v.array(postKeySchema),
  health: v.optional(siteHealthSchema),
  /** The post whose marker was clicked last. */
  selected: v.optional(postKeySchema),
  /** Posts on screen that were not judged, with their language (`und`: not known). */
  unjudged: v.optional(v.array(v.tuple([postKeySchema, languageTag]))),
});
export type PageStatus = v.InferOutput<typeof pageStatusSchema>;

export const PROTOCOL = {
  // From the page to the worker: a content script reports, and never reads.
  'site.hello': {
    from: 'content',
    input: v.object({ site: siteIdSchema }),
    output: v.object({ on: v.boolean(), marker: v.boolean() }),
  },
  'posts.seen': {
    from: 'content',
    input: v.object({
      site: siteIdSchema,
      page: pageContextSchema,
      posts: v.pipe(v.array(postSchema), v.maxLength(50)),
    }),
    output: v.array(verdictSchema),
  },
  'posts.gone': {
    from: 'content',
    input: v.object({ site: siteIdSchema, keys: v.pipe(v.array(postKeySchema), v.maxLength(500)) }),
    output: nothing,
  },
  'site.health': { from: 'content', input: siteHealthSchema, output: nothing },
  'marker.open': { from: 'content', input: v.object({ key: postKeySchema }), output: nothing },

  // From the worker to the page.
  'site.configure': {
    from: 'worker',
    input: v.object({
      on: v.boolean(),
      marker: v.boolean(),
      /** Posts are judged anew now: report again what is on screen. */
      again: v.optional(v.boolean()),
    }),
    output: nothing,
  },
  'composer.insert': {
    from: 'worker',
    input: v.object({ keys: v.pipe(v.array(postKeySchema), v.minLength(1)), text, ifDraft: ifDraftSchema }),
    output: insertOutcomeSchema,
  },
  /** Everything on screen that answers this post, read afresh: to see whether the brand already has. */
  'thread.read': {
    from: 'worker',
    input: v.object({ keys: v.array(postKeySchema) }),
    output: v.object({ page: pageContextSchema, posts: v.array(postSchema) }),
  },

  // From our own pages to the worker: the only writer of the database.
  // The panel reads this by itself (services/page-status.ts); the practice run and the tests ask here.
  'page.status': { from: 'page', input: v.object({ tabId: v.number() }), output: pageStatusSchema },
  'case.act': {
    from: 'page',
    input: v.object({ caseId: postKeySchema, act: caseActSchema }),
    output: nothing,
  },
  'reply.insert': {
    from: 'page',
    input: v.object({
      ...replySchema,
      tabId: v.number(),
      ifDraft: ifDraftSchema,
      evenIfAnswered: v.optional(v.boolean()),
    }),
    output: insertOutcomeSchema,
  },
  'reply.copied': { from: 'page', input: v.object(replySchema), output: nothing },
  /** Forgets every correction: the detector is as it was shipped. */
  'corrections.reset': { from: 'page', input: nothing, output: nothing },
  'settings.save': { from: 'page', input: settingsPatchSchema, output: nothing },
  /** The key is kept for this origin only; an empty key removes it. */
  'secret.save': {
    from: 'page',
    input: v.object({ origin: shortText, key: v.pipe(v.string(), v.maxLength(500)) }),
    output: nothing,
  },
  /** What the agent allows a model server, and what was learned about it. */
  'server.save': { from: 'page', input: serverChangeSchema, output: nothing },
  'cases.delete': {
    from: 'page',
    input: v.object({ caseIds: v.union([v.literal('all'), v.array(postKeySchema)]) }),
    output: nothing,
  },
} as const satisfies Record<
  string,
  { from: 'content' | 'page' | 'worker'; input: v.GenericSchema; output: v.GenericSchema }
>;

export type MessageName = keyof typeof PROTOCOL;
export type MessageInput<N extends MessageName> = v.InferOutput<(typeof PROTOCOL)[N]['input']>;
export type MessageOutput<N extends MessageName> = v.InferOutput<(typeof PROTOCOL)[N]['output']>;

/** Failures that cross a boundary. Each has `error_<code>` and `error_<code>_next` in the locale files. */
export const ERROR_CODES = [
  'not-allowed',
  'bad-input',
  'not-found',
  'not-saved',
  'no-storage',
  'gone',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly retryable: boolean };
