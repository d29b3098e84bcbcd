/**
 * The part of Chrome's Prompt API that is used here, as documented in 2026 (https://developer.chrome.com/docs/ai/prompt-api):
 * a model inside the browser, in documents only, once it has been downloaded. The name may exist where the model cannot.
 */

export const BUILT_IN_STATES = ['unavailable', 'downloadable', 'downloading', 'available'] as const;
export type BuiltInState = (typeof BUILT_IN_STATES)[number];

type Languages = readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
export type BuiltInWants = { readonly expectedInputs?: Languages; readonly expectedOutputs?: Languages };

export type DownloadMonitor = {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
};

export type BuiltInCreate = BuiltInWants & {
  readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[];
  readonly monitor?: (monitor: DownloadMonitor) => void;
  readonly signal?: AbortSignal;
};

export type BuiltInSession = {
  promptStreaming(
    text: string,
    options: { readonly signal?: AbortSignal; readonly responseConstraint?: object },
  ): ReadableStream<string>;
  destroy(): void;
};

export type BuiltInModel = {
  /** Chrome has renamed these answers before: anything unknown counts as unavailable. */
  availability(wants?: BuiltInWants): Promise<string>;
  create(options: BuiltInCreate): Promise<BuiltInSession>;
};

/** @returns the browser's own model, if it has that interface at all */
export function findBuiltIn(scope: object = globalThis): BuiltInModel | undefined {
  const found: unknown = Reflect.get(scope, 'LanguageModel');
  return isModel(found) ? found : undefined;
}

function isModel(value: unknown): value is BuiltInModel {
  return (
    (typeof value === 'function' || (typeof value === 'object' && value !== null)) &&
    'availability' in value &&
    'create' in value
  );
}

/** @returns the languages a session is asked for; nothing where the language does not matter yet */
export function wantsFor(lang?: string): BuiltInWants {
  if (lang === undefined) return {};
  const languages = [...new Set(['en', lang])];
  return {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages: [lang] }],
  };
}

/** @returns the model's state for replies in this language; `unavailable` for any answer we do not know */
export async function builtInState(model: BuiltInModel, lang?: string): Promise<BuiltInState> {
  const state = await model.availability(wantsFor(lang));
  return BUILT_IN_STATES.find((known) => known === state) ?? 'unavailable';
}
