/** The engine section's state: the server, its key, its models, leaves given, and a test. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Engine } from '@/utils/core/reply/draft';
import type { AmendsDb } from '@/utils/db/db';
import { liveSignal } from '@/utils/db/live-signal';
import { readSecret } from '@/utils/db/secrets';
import { builtInState, findBuiltIn, type BuiltInState } from '@/utils/engines/built-in-model';
import { parseEndpoint } from '@/utils/engines/endpoint';
import { listModels, type ModelList } from '@/utils/engines/model-list';
import { providerOf } from '@/utils/engines/providers';
import type { send as sendMessage } from '@/utils/messaging/client';
import { readKnownServers } from '@/utils/services/panel/known-servers';
import { outgoingOf } from '@/utils/services/panel/outgoing';
import type { Writer } from '@/utils/services/panel/writer';
import type { SettingsEditor } from '@/utils/settings/editor';
import type { Settings } from '@/utils/settings/schema';
import { EXAMPLES } from './data/example-posts';
import { createEngineBench } from './engine-bench';
import { createHostPermission } from './host-permission';
import { exampleRequest, speakerOf } from './voice-preview';

export type EngineModelDeps = {
  readonly db: AmendsDb;
  readonly send: typeof sendMessage;
  readonly editor: Pick<SettingsEditor, 'settings' | 'flush'>;
  readonly loadEngine: (settings: Settings) => Promise<Engine>;
  readonly loadWriter: () => Promise<Pick<Writer, 'buildPrompt'>>;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** A server the agent lets text go to. */
export type AllowedServer = { readonly origin: string; readonly allowedAt: number };
export type ModelListState =
  { readonly kind: 'none' | 'asking' } | { readonly kind: 'answered'; readonly list: ModelList };

export function createEngineModel({ db, send, editor, now, ...deps }: EngineModelDeps) {
  const endpoint = computed(() => parseEndpoint(editor.settings.value?.engine.baseUrl ?? ''));
  const known = liveSignal(() => readKnownServers(db));
  const last4 = computed(() => {
    const { value } = endpoint;
    return value.ok ? known.value.value?.last4.get(value.origin) : undefined;
  });
  const bench = createEngineBench(now);
  const host = createHostPermission(
    computed(() => (endpoint.value.ok ? endpoint.value.permission : undefined)),
  );
  const models = signal<ModelListState>({ kind: 'none' });
  const writer = signal<Pick<Writer, 'buildPrompt'> | undefined>(undefined);
  const builtIn = signal<BuiltInState | undefined>(undefined);

  async function saveKey(key: string): Promise<boolean> {
    const { value } = endpoint;
    return value.ok && (await send('secret.save', { origin: value.origin, key })).ok;
  }

  async function saveTyped(typedKey: string): Promise<Settings> {
    await editor.flush();
    if (typedKey.trim() !== '') await saveKey(typedKey.trim());
    const settings = editor.settings.value;
    if (!settings) throw new Error('settings are not read yet');
    return settings;
  }

  async function askForModels(allowed: Promise<boolean>, typedKey: string): Promise<ModelList> {
    if (!(await allowed)) return { ok: false, code: 'no-permission', retryable: true };
    const { engine } = await saveTyped(typedKey);
    const { value } = endpoint;
    if (!value.ok) return { ok: false, code: 'bad-url', retryable: false };
    const key = (await readSecret(db, value.origin)) ?? '';
    const provider = providerOf(engine.provider);
    return listModels({ baseUrl: value.baseUrl, key, provider }, new AbortController().signal);
  }

  const example = (settings: Settings) => {
    const [first] = EXAMPLES;
    return first && exampleRequest(first, speakerOf(settings));
  };

  return {
    endpoint,
    last4,
    host,
    test: bench.test,
    models: models as ReadonlySignal<ModelListState>,
    /** The browser's own model; undefined until it was looked for. */
    builtIn: builtIn as ReadonlySignal<BuiltInState | undefined>,
    allowed: computed((): AllowedServer[] =>
      Object.entries(known.value.value?.servers ?? {}).flatMap(([origin, { allowedAt }]) =>
        allowedAt === undefined ? [] : [{ origin, allowedAt }],
      ),
    ),
    /** What the test would send, to the letter. */
    outgoing: computed(() => {
      const settings = editor.settings.value;
      const request = settings && example(settings);
      const { value } = known.value;
      return request && value && writer.value
        ? outgoingOf(settings, value, writer.value.buildPrompt(request))
        : undefined;
    }),
    saveKey,
    clear(): void {
      bench.clear();
      if (models.peek().kind === 'answered') models.value = { kind: 'none' };
    },
    stopTest: bench.stop,
    /** Once the section is looked at. */
    async look(): Promise<void> {
      const model = findBuiltIn();
      builtIn.value = model ? await builtInState(model) : 'unavailable';
      writer.value = await deps.loadWriter();
    },
    /** Called in the click itself: the browser gives its leave for a host, and a download, to nothing else. */
    runTest(typedKey: string): void {
      const settings = editor.settings.peek();
      const request = settings && example(settings);
      if (!request) return;
      const { value } = endpoint;
      const isBuiltIn = settings.engine.kind === 'built-in';
      if (!isBuiltIn && !value.ok) return;
      const allowed =
        isBuiltIn || !value.ok
          ? Promise.resolve(true)
          : browser.permissions.request({ origins: [value.permission] });
      void bench.run(allowed, async () => deps.loadEngine(await saveTyped(typedKey)), request);
    },
    /** Called in the click itself, too. */
    async listModels(typedKey: string): Promise<void> {
      const { value } = endpoint;
      if (!value.ok || models.peek().kind === 'asking') return;
      const allowed = browser.permissions.request({ origins: [value.permission] });
      models.value = { kind: 'asking' };
      let list: ModelList = { ok: false, code: 'network', retryable: true };
      try {
        list = await askForModels(allowed, typedKey);
      } finally {
        models.value = { kind: 'answered', list };
      }
    },
    async takeBack(origin: string): Promise<void> {
      await send('server.save', { origin, allowed: false });
    },
    stop(): void {
      known.stop();
    },
  };
}
