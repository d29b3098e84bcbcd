/**
 * Case events: the append-only log. A case row is nothing but these, reduced.
 * An event is never changed or removed; correcting a mistake is another event.
 */
import * as v from 'valibot';
import { findingSchema, INTENTS } from '@/utils/core/detect/finding';
import { postKeySchema, postSchema } from '@/utils/core/post-schema';
import { decisionSchema } from '@/utils/core/rules/schema';
import { overridesSchema } from './override';

const text = v.pipe(v.string(), v.maxLength(25_000));
const shortText = v.pipe(v.string(), v.maxLength(500));
const draftOrigin = v.picklist(['playbook', 'model', 'saved', 'past', 'own']);

const base = {
  /** Random per event; a repeated write of the same id is ignored. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  caseId: postKeySchema,
  /** Epoch milliseconds on this machine. */
  at: v.number(),
  /** Per-device counter; order is by this, never by the clock. */
  seq: v.number(),
  /** Initials or name of the agent; empty for what Amends saw by itself. */
  agent: v.optional(v.pipe(v.string(), v.maxLength(60)), ''),
};

export const caseEventSchema = v.variant('type', [
  v.object({
    ...base,
    type: v.literal('detected'),
    post: postSchema,
    finding: findingSchema,
    decision: decisionSchema,
  }),
  /** The post was seen again with other text, keys or numbers, or judged again. */
  v.object({
    ...base,
    type: v.literal('updated'),
    post: postSchema,
    finding: findingSchema,
    decision: decisionSchema,
  }),
  v.object({
    ...base,
    type: v.literal('suggested'),
    drafts: v.pipe(
      v.array(
        v.object({
          id: shortText,
          source: draftOrigin,
          engine: shortText,
          text,
          partial: v.optional(v.boolean()),
        }),
      ),
      v.maxLength(10),
    ),
  }),
  v.object({
    ...base,
    type: v.literal('inserted'),
    text,
    /** The suggestion it started from, as it was shown; absent when written by hand. */
    draftText: v.optional(text),
    source: draftOrigin,
    engine: v.optional(shortText),
    /** Lint codes the agent overrode. */
    overrides: v.pipe(v.array(shortText), v.maxLength(40)),
    /** The same with how grave each was and why; absent in events from before reasons were asked. */
    overridden: v.optional(overridesSchema),
    /** `box`: read back from the reply box; `clipboard`: copied for the agent to paste. */
    via: v.picklist(['box', 'clipboard']),
  }),
  /** The brand's own reply was seen in the thread. */
  v.object({
    ...base,
    type: v.literal('replied'),
    replyKey: v.optional(postKeySchema),
    text,
    repliedAt: v.number(),
  }),
  v.object({ ...base, type: v.literal('escalated'), to: shortText, note: v.optional(text) }),
  v.object({ ...base, type: v.literal('resolved'), note: v.optional(text) }),
  v.object({ ...base, type: v.literal('dismissed'), reason: v.optional(shortText) }),
  v.object({ ...base, type: v.literal('reopened') }),
  /** The hold was lifted: who decided. */
  v.object({ ...base, type: v.literal('released'), by: shortText }),
  v.object({ ...base, type: v.literal('relabelled'), intent: v.picklist(INTENTS) }),
  /** Its reply is not to be offered again for other cases. */
  v.object({ ...base, type: v.literal('forgotten') }),
  /** The agent took the label back: the detector's own stands again. */
  v.object({ ...base, type: v.literal('unlabelled') }),
  v.object({ ...base, type: v.literal('noted'), note: text }),
  v.object({ ...base, type: v.literal('tagged'), add: v.array(shortText), remove: v.array(shortText) }),
]);
export type CaseEvent = v.InferOutput<typeof caseEventSchema>;
