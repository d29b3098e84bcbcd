/** The models a server says it has, and what they cost where it says that too. */
import * as v from 'valibot';
import { BodyTooLarge, createCappedFetch } from './capped-fetch';
import { keyHeader, type ChatServer } from './chat-request';
import { statusProblem, type ProblemOf } from './status-problem';
import type { Price } from '@/utils/core/reply/cost';

export type ListedModel = { readonly id: string; readonly price?: Price };
export type ModelList =
  { readonly ok: true; readonly models: readonly ListedModel[] } | ({ readonly ok: false } & ProblemOf);

/** The longest list known has a few hundred models with a page of words about each. */
const MAX_BYTES = 8_000_000;
const MAX_MODELS = 2000;
/** Milliseconds. */
const TIMEOUT = 15_000;

const id = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const named = v.union([
  v.pipe(
    id,
    v.transform((text) => ({ id: text, pricing: undefined })),
  ),
  v.pipe(
    v.object({ id, pricing: v.optional(v.unknown()) }),
    v.transform((model) => ({ id: model.id, pricing: model.pricing })),
  ),
  v.pipe(
    v.object({ model: id }),
    v.transform(({ model }) => ({ id: model, pricing: undefined })),
  ),
  v.pipe(
    v.object({ name: id }),
    v.transform(({ name }) => ({ id: name, pricing: undefined })),
  ),
]);
const listSchema = v.union([
  v.pipe(
    v.object({ data: v.array(v.unknown()) }),
    v.transform(({ data }) => data),
  ),
  v.pipe(
    v.object({ models: v.array(v.unknown()) }),
    v.transform(({ models }) => models),
  ),
  v.array(v.unknown()),
]);
/** Dollars a token, as text: how OpenRouter writes it. */
const perToken = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(Number),
  v.number(),
  v.minValue(0),
  v.maxValue(0.01),
);
const pricingSchema = v.object({ prompt: perToken, completion: perToken });
const PER_MILLION = 1_000_000;

/** Reads a list however it is wrapped; what is no model in it is left out. Each name once, in alphabetical order. */
export function parseModelList(json: unknown): ListedModel[] {
  const list = v.safeParse(listSchema, json);
  const models = new Map<string, ListedModel>();
  for (const entry of list.success ? list.output.slice(0, MAX_MODELS) : []) {
    const model = v.safeParse(named, entry);
    if (!model.success) continue;
    const price = priceOf(model.output.pricing);
    models.set(model.output.id, { id: model.output.id, ...(price ? { price } : {}) });
  }
  return [...models.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function priceOf(pricing: unknown): Price | undefined {
  const parsed = v.safeParse(pricingSchema, pricing);
  if (!parsed.success) return undefined;
  const { prompt, completion } = parsed.output;
  // Six places: what a float adds behind them is noise.
  const dollars = (perOne: number) => Number((perOne * PER_MILLION).toFixed(6));
  return { input: dollars(prompt), output: dollars(completion) };
}

/** Asks a server for its models: one request, nothing of any customer in it. */
export async function listModels(
  server: Pick<ChatServer, 'baseUrl' | 'key' | 'provider'>,
  signal: AbortSignal,
  timeout: number = TIMEOUT,
): Promise<ModelList> {
  const late = AbortSignal.timeout(timeout);
  const secret = keyHeader(server);
  const get = createCappedFetch(() => {}, { body: MAX_BYTES, line: MAX_BYTES });
  try {
    const response = await get(`${server.baseUrl}/models`, {
      headers: { accept: 'application/json', ...(secret ? { [secret[0]]: secret[1] } : {}) },
      signal: AbortSignal.any([signal, late]),
    });
    const text = await response.text();
    if (!response.ok) return { ok: false, ...statusProblem(response.status, text) };
    const models = parseModelList(JSON.parse(text));
    return models.length > 0 ? { ok: true, models } : { ok: false, code: 'empty', retryable: false };
  } catch (error) {
    if (late.aborted) return { ok: false, code: 'timeout', retryable: true };
    if (error instanceof SyntaxError || error instanceof BodyTooLarge)
      return { ok: false, code: 'nonsense', retryable: false };
    return { ok: false, code: 'network', retryable: true };
  }
}
