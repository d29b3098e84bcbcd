/** What was learned about a server by asking it, kept so that it need not refuse twice; and whether the agent lets text go there. */
import * as v from 'valibot';

/** Best first. `schema`: JSON after our schema; `object`: some JSON; `text`: JSON asked for in words alone. */
export const ANSWER_KINDS = ['schema', 'object', 'text'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const learnedSchema = v.object({
  /** The best kind of answer this model of this server has not refused. */
  answer: v.picklist(ANSWER_KINDS),
  /** Takes `stream_options`. */
  counts: v.boolean(),
  maxTokensField: v.picklist(['max_tokens', 'max_completion_tokens']),
});
export type Learned = v.InferOutput<typeof learnedSchema>;

const MAX_MODELS = 50;
const model = v.pipe(v.string(), v.maxLength(120));

export const serverSchema = v.object({
  /** Epoch milliseconds at which the agent allowed text to go to this origin; absent: not allowed. */
  allowedAt: v.optional(v.number()),
  /** By model. */
  learned: v.optional(
    v.pipe(
      v.record(model, learnedSchema),
      v.check((all) => Object.keys(all).length <= MAX_MODELS),
    ),
    {},
  ),
});
export type Server = v.InferOutput<typeof serverSchema>;

/** What is told to the background, which writes it down. */
export const serverChangeSchema = v.object({
  origin: v.pipe(v.string(), v.url(), v.maxLength(300)),
  /** The agent lets text go there, or takes that back. */
  allowed: v.optional(v.boolean()),
  learned: v.optional(v.object({ model: v.pipe(v.string(), v.maxLength(120)), facts: learnedSchema })),
});
export type ServerChange = v.InferOutput<typeof serverChangeSchema>;

/** By origin. */
export type Servers = Readonly<Record<string, Server>>;

/** @returns the next thing to ask a server for that refused this one; undefined when nothing is left */
export function lessThan(answer: AnswerKind): AnswerKind | undefined {
  return ANSWER_KINDS[ANSWER_KINDS.indexOf(answer) + 1];
}
