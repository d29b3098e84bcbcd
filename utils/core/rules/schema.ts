/** Escalation rules: declarative data, no code. The brand writes them; the evaluator in `evaluate.ts` runs them top to bottom. */
import * as v from 'valibot';

export const PRIORITIES = ['low', 'normal', 'high', 'critical'] as const;
export type Priority = (typeof PRIORITIES)[number];

const shortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const wordList = v.pipe(v.array(shortText), v.minLength(1), v.maxLength(200));

/** Conditions on a closed set of values: the field's value (or one of its values) is in `values`. */
export const CHOICE_FIELDS = [
  'site',
  'kind',
  'intent',
  'severity',
  'topic',
  'risk',
  'aboutBrand',
  'lang',
  'verified',
  'tag',
  'priority',
] as const;
/** Conditions on numbers. `confidence` 0 to 1; `reach` likes + reposts + replies; `ageMinutes` since it was posted; `authorCases` earlier cases of this author. */
export const NUMBER_FIELDS = ['confidence', 'followers', 'reach', 'ageMinutes', 'authorCases'] as const;
/** Conditions on text, case-folded, whole words; `*` inside a word or phrase stands for any letters. Never a regular expression. */
export const TEXT_FIELDS = ['text', 'author'] as const;

export const conditionSchema = v.variant('op', [
  v.object({ op: v.picklist(['in', 'notIn']), field: v.picklist(CHOICE_FIELDS), values: wordList }),
  v.object({
    op: v.picklist(['atLeast', 'atMost']),
    field: v.picklist(NUMBER_FIELDS),
    value: v.pipe(v.number(), v.finite()),
  }),
  v.object({
    op: v.picklist(['hasAny', 'hasAll', 'hasNone']),
    field: v.picklist(TEXT_FIELDS),
    words: wordList,
  }),
]);
export type Condition = v.InferOutput<typeof conditionSchema>;

export const actionSchema = v.variant('kind', [
  v.object({ kind: v.literal('priority'), value: v.picklist(PRIORITIES) }),
  v.object({ kind: v.literal('tag'), value: shortText }),
  /** Blocks Insert and says why. */
  v.object({ kind: v.literal('hold'), reason: shortText }),
  /** Who decides: a team or a person, free text. */
  v.object({ kind: v.literal('route'), to: shortText }),
  /** Which playbook to answer with: a move set of the reply engine. */
  v.object({ kind: v.literal('template'), id: shortText }),
]);
export type Action = v.InferOutput<typeof actionSchema>;

export const ruleSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  on: v.boolean(),
  /** Every condition must hold. */
  all: v.pipe(v.array(conditionSchema), v.maxLength(20)),
  /** At least one must hold; an empty list asks nothing. */
  any: v.pipe(v.array(conditionSchema), v.maxLength(20)),
  actions: v.pipe(v.array(actionSchema), v.minLength(1), v.maxLength(10)),
  /** Rules below this one are not looked at when it fires. */
  stop: v.boolean(),
  note: v.optional(v.pipe(v.string(), v.maxLength(500))),
});
export type Rule = v.InferOutput<typeof ruleSchema>;
export const rulesSchema = v.pipe(v.array(ruleSchema), v.maxLength(200));

/** What the rules decide for one post. */
export const decisionSchema = v.object({
  priority: v.picklist(PRIORITIES),
  tags: v.array(v.string()),
  /** Insert is blocked while this is set. */
  hold: v.optional(v.object({ ruleId: v.string(), reason: v.string() })),
  route: v.optional(v.string()),
  template: v.optional(v.string()),
  /** In the order they fired. `because` lists the conditions that held, as data for the locale files. */
  fired: v.array(v.object({ id: v.string(), name: v.string(), because: v.array(conditionSchema) })),
});
export type Decision = v.InferOutput<typeof decisionSchema>;
