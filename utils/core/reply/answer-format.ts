/** What a model is asked to answer with: JSON, named by its parts, so that no draft is a copy at another temperature. */

/** A schema in the subset that every structured-output server knows: an object of required strings. */
export type AnswerFormat = {
  readonly name: string;
  readonly schema: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, { readonly type: 'string'; readonly description: string }>>;
    readonly required: readonly string[];
    readonly additionalProperties: false;
  };
};

/** One way of answering each: what the draft leads with sets it apart. */
const APPROACH_ABOUT = {
  direct: 'leads with the problem and the next step, no small talk',
  warm: 'leads with how this must be for the customer, then the next step',
  brief: 'one or two short sentences, nothing that could be left out',
} as const;

/** Three drafts, one an approach: a model that must fill three named fields cannot give one reply three times over by accident. */
export const DRAFTS_FORMAT = formatOf('drafts', APPROACH_ABOUT);

/** One rewritten reply. */
export const REPLY_FORMAT = formatOf('reply', { reply: 'the rewritten reply, ready to send' });

function formatOf(name: string, fields: Readonly<Record<string, string>>): AnswerFormat {
  return {
    name,
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(fields).map(([key, description]) => [key, { type: 'string', description }]),
      ),
      required: Object.keys(fields),
      additionalProperties: false,
    },
  };
}

/** @returns the same in words, for servers that take no schema: most models keep to an example. */
export function formatWords({ schema }: AnswerFormat): string[] {
  const fields = Object.entries(schema.properties);
  const example = Object.fromEntries(fields.map(([key]) => [key, '…']));
  return [
    `Answer with JSON only: ${JSON.stringify(example)}`,
    ...fields.map(([key, { description }]) => `- "${key}": ${description}.`),
  ];
}
