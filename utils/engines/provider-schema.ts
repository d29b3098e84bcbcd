/** A provider of an OpenAI-compatible endpoint, as data. Choosing one fills in the fields; nothing else depends on its name. */
import * as v from 'valibot';

export const providerSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  /** Its name. Not translated. */
  label: v.pipe(v.string(), v.minLength(1)),
  /** To start with; empty when only the agent can know. */
  baseUrl: v.string(),
  /** What the field shows while it is empty. */
  baseUrlExample: v.optional(v.string()),
  keyNeeded: v.boolean(),
  /** Runs on this machine: nothing leaves it. */
  local: v.boolean(),
  /** A model to start with; empty when only the agent can know. */
  model: v.string(),
  /** How the key is sent: `Authorization: Bearer`, or a header called `api-key`. */
  auth: v.picklist(['bearer', 'api-key']),
  /** The model is part of the address (`/openai/deployments/MODEL`), and a version is asked for in the query. */
  deployments: v.boolean(),
  /** Version to start with, where the endpoint wants one in its query. */
  apiVersion: v.string(),
  /** What the endpoint calls its cap on the answer's length. */
  maxTokensField: v.picklist(['max_tokens', 'max_completion_tokens']),
  /** What to ask for first; a server that refuses it is asked for less, and remembered. */
  answer: v.picklist(['schema', 'object', 'text']),
  /** Takes `stream_options.include_usage`; those that do not, count without being asked. */
  countsOnRequest: v.boolean(),
  /** Answers 403 to an extension until this setting of its environment names it; empty for none. */
  originsVariable: v.string(),
  /** Lists its models at `/models`. */
  listsModels: v.boolean(),
  /** Its list of models says what they cost. */
  listsPrices: v.boolean(),
});
export type Provider = v.InferOutput<typeof providerSchema>;
