/** The options page's state: settings that save themselves, and what the sections try out. */
import { computed, effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Detector } from '@/utils/core/detect/detect';
import type { SiteId } from '@/utils/core/post';
import type { Engine } from '@/utils/core/reply/draft';
import { countMatches } from '@/utils/core/rules/match-count';
import { applyPreset, VOICE_PRESETS } from '@/utils/core/voice/presets';
import type { AmendsDb } from '@/utils/db/db';
import { liveSignal } from '@/utils/db/live-signal';
import { readUses } from '@/utils/db/reply-uses';
import { parseEndpoint } from '@/utils/engines/endpoint';
import type { send as sendMessage } from '@/utils/messaging/client';
import { createSettingsEditor } from '@/utils/settings/editor';
import { settingsFile, settingsFileName } from '@/utils/settings/file';
import type { Settings } from '@/utils/settings/schema';
import { readSettings } from '@/utils/settings/store';
import type { Writer } from '@/utils/services/panel/writer';
import { readCorrections } from '@/utils/services/corrections';
import { saveFile } from '@/utils/services/save-file';
import { EXAMPLES } from './data/example-posts';
import { createEngineBench } from './engine-bench';
import { createHostPermission } from './host-permission';
import type { Lesson } from './lesson';
import { readSettingsFile } from './read-settings-file';
import { judgeText, recentSamples } from './rule-bench';
import { storageSpace, storedCounts, type StorageSpace } from './stored-counts';
import { slowComputed } from './slow-computed';
import { answerExamples, exampleRequest, speakerOf } from './voice-preview';

export type OptionsModelDeps = {
  readonly db: AmendsDb;
  readonly send: typeof sendMessage;
  readonly loadDetector: () => Promise<Detector>;
  /** The playbook and the lint, with their words: not needed for the first paint. */
  readonly loadWriter: () => Promise<Writer>;
  readonly loadEngine: (settings: Settings) => Promise<Engine>;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export type DetectorState =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly detector: Detector };

/** How many past cases the rules are tried on. */
const SAMPLES = 200;
/** The voices first use offers: three that differ most. */
export const FIRST_VOICES = VOICE_PRESETS.slice(0, 3);
/** Milliseconds between a change of the voice and its new examples: one frame of typing, not a pause. */
const PREVIEW_WAIT = 30;
const EXAMPLE_IDS = EXAMPLES.map(({ id }) => id);

export type OptionsModel = ReturnType<typeof createOptionsModel>;

export function createOptionsModel(deps: OptionsModelDeps) {
  const { db, send, now } = deps;
  const stored = liveSignal(() => readSettings(db));
  const editor = createSettingsEditor((patch) => send('settings.save', patch));
  const stopReceiving = effect(() => {
    if (stored.value.value) editor.receive(stored.value.value);
  });

  const endpoint = computed(() => parseEndpoint(editor.settings.value?.engine.baseUrl ?? ''));
  const secrets = liveSignal(() => db.secrets.toArray());
  const last4 = computed(() => {
    const { value } = endpoint;
    return value.ok ? secrets.value.value?.find(({ origin }) => origin === value.origin)?.last4 : undefined;
  });
  const bench = createEngineBench(now);
  const host = createHostPermission(
    computed(() => (endpoint.value.ok ? endpoint.value.permission : undefined)),
  );
  const detector = signal<DetectorState>({ kind: 'loading' });
  const samples = liveSignal(() => recentSamples(db, SAMPLES));
  const speaker = computed(() => editor.settings.value && speakerOf(editor.settings.value));
  const presetSpeakers = computed(() => {
    const settings = editor.settings.value;
    return settings && FIRST_VOICES.map((preset) => speakerOf(settings, applyPreset(settings.voice, preset)));
  });
  const uses = liveSignal(() => readUses(db));
  const counts = liveSignal(() => storedCounts(db));
  const corrections = liveSignal(() => readCorrections(db));
  const space = signal<StorageSpace>({});
  const stopMeasuring = effect(() => {
    if (counts.value.value) void storageSpace().then((measured) => (space.value = measured));
  });

  async function saveKey(key: string): Promise<boolean> {
    const { value } = endpoint;
    return value.ok && (await send('secret.save', { origin: value.origin, key })).ok;
  }

  async function loadTyped(typedKey: string): Promise<Engine> {
    await editor.flush();
    if (typedKey.trim() !== '') await saveKey(typedKey.trim());
    const settings = editor.settings.value;
    if (!settings) throw new Error('settings are not read yet');
    return deps.loadEngine(settings);
  }

  return {
    editor,
    unreadable: computed(() => stored.error.value !== undefined),
    endpoint,
    last4,
    host,
    engineTest: bench.test,
    detector,
    samples: computed(() => samples.value.value?.length ?? 0),
    matches: computed(() => {
      const rules = editor.settings.value?.rules;
      const cases = samples.value.value;
      return rules && cases && countMatches(rules, cases);
    }),
    /** How often each saved reply was used. */
    uses: computed(() => uses.value.value ?? {}),
    counts: computed(() => counts.value.value && { ...counts.value.value, ...space.value }),
    saveKey,
    clearTest: bench.clear,
    stopTest: bench.stop,
    /** Called in the click itself: the browser gives its leave for a host to nothing else. */
    testEngine(typedKey: string): void {
      const { value } = endpoint;
      const settings = editor.settings.peek();
      const [example] = EXAMPLES;
      if (!value.ok || !settings || !example) return;
      const allowed = browser.permissions.request({ origins: [value.permission] });
      const request = exampleRequest(example, speakerOf(settings));
      void bench.run(allowed, () => loadTyped(typedKey), request);
    },
    /** Once, when the rules are looked at: most visits to this page need no detector. */
    async loadDetector(): Promise<void> {
      if (detector.peek().kind === 'ready') return;
      try {
        detector.value = { kind: 'ready', detector: await deps.loadDetector() };
      } catch {
        // Shown beside the test box, which works on the words without it.
        detector.value = { kind: 'failed' };
      }
    },
    judge(text: string, site: SiteId, settings: Settings) {
      const { value } = detector;
      const loaded = value.kind === 'ready' ? value.detector : undefined;
      return judgeText(text, site, settings.rules, settings.brand, loaded, now());
    },
    /** Reads pasted replies; nothing of them is kept. */
    async learn(pasted: string): Promise<Lesson> {
      const { learnFrom } = await import('./lesson');
      return learnFrom(pasted);
    },
    /** The three examples in the voice as it is set. */
    previews: slowComputed(
      speaker,
      async (one, abort) => answerExamples([one], EXAMPLE_IDS, await deps.loadWriter(), abort),
      PREVIEW_WAIT,
    ),
    /** The complaint in each of `FIRST_VOICES`, in their order. */
    presetPreviews: slowComputed(presetSpeakers, async (speakers, abort) =>
      answerExamples(speakers, ['complaint'], await deps.loadWriter(), abort),
    ),
    exportSettings(): string {
      const name = settingsFileName(new Date(now()));
      const settings = editor.settings.peek();
      if (settings) saveFile(name, [settingsFile(settings)], 'application/json');
      return name;
    },
    readFile: (file: Blob, settings: Settings) => readSettingsFile(file, settings),
    /** What was learned from the agent; undefined until read. */
    corrections: computed(() => {
      const all = corrections.value.value;
      return all && { count: all.length, last: all.at(-1)?.at };
    }),
    exportCorrections(): void {
      const all = corrections.value.peek() ?? [];
      const text = `${JSON.stringify({ amends: 'corrections', version: 1, corrections: all })}\n`;
      saveFile(
        `amends-corrections-${new Date(now()).toISOString().slice(0, 10)}.json`,
        [text],
        'application/json',
      );
    },
    async resetCorrections(): Promise<boolean> {
      return (await send('corrections.reset', undefined)).ok;
    },
    async deleteAllCases(): Promise<boolean> {
      return (await send('cases.delete', { caseIds: 'all' })).ok;
    },
    stop() {
      stopReceiving();
      stopMeasuring();
      for (const watched of [stored, secrets, samples, uses, counts, corrections]) watched.stop();
    },
  };
}
