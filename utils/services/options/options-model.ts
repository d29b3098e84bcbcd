/** The options page's state: settings that save themselves, and what the sections try out. */
import { computed, effect, signal } from '@preact/signals';
import type { Detector } from '@/utils/core/detect/detect';
import type { SiteId } from '@/utils/core/post';
import type { Engine } from '@/utils/core/reply/draft';
import { countMatches } from '@/utils/core/rules/match-count';
import { applyPreset, VOICE_PRESETS } from '@/utils/core/voice/presets';
import type { AmendsDb } from '@/utils/db/db';
import { liveSignal } from '@/utils/db/live-signal';
import { readUses } from '@/utils/db/reply-uses';
import type { send as sendMessage } from '@/utils/messaging/client';
import { createSettingsEditor } from '@/utils/settings/editor';
import { settingsFile, settingsFileName } from '@/utils/settings/file';
import type { Settings } from '@/utils/settings/schema';
import { readSettings } from '@/utils/settings/store';
import type { Writer } from '@/utils/services/panel/writer';
import { readCorrections } from '@/utils/services/corrections';
import { saveFile } from '@/utils/services/save-file';
import { EXAMPLES } from './data/example-posts';
import { createEngineModel } from './engine-model';
import type { Lesson } from './lesson';
import { readSettingsFile } from './read-settings-file';
import { judgeText, recentSamples } from './rule-bench';
import { storageSpace, storedCounts, type StorageSpace } from './stored-counts';
import type { Trial } from './second-look-trial';
import { slowComputed, type Show } from './slow-computed';
import { answerExamples, speakerOf, type VoiceExample } from './voice-preview';

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

  const engine = createEngineModel({
    db,
    send,
    editor,
    loadEngine: deps.loadEngine,
    loadWriter: deps.loadWriter,
    now,
  });
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

  return {
    editor,
    unreadable: computed(() => stored.error.value !== undefined),
    engine,
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
    async trySecondLook(): Promise<Trial> {
      const [{ trySecondLook }, { loadLook }] = await Promise.all([
        import('./second-look-trial'),
        import('@/utils/services/second-look/load-look'),
      ]);
      return trySecondLook(loadLook, () => performance.now());
    },
    /** Reads pasted replies; nothing of them is kept. */
    async learn(pasted: string): Promise<Lesson> {
      const { learnFrom } = await import('./lesson');
      return learnFrom(pasted);
    },
    /** The three examples in the voice as it is set. */
    previews: slowComputed(
      speaker,
      async (one, abort, show: ShowExamples) =>
        answerExamples([one], EXAMPLE_IDS, await deps.loadWriter(), abort, inPlace(show)),
      PREVIEW_WAIT,
    ),
    /** The complaint in each of `FIRST_VOICES`, in their order. */
    presetPreviews: slowComputed(presetSpeakers, async (speakers, abort, show: ShowExamples) =>
      answerExamples(speakers, ['complaint'], await deps.loadWriter(), abort, inPlace(show)),
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
      engine.stop();
      for (const watched of [stored, samples, uses, counts, corrections]) watched.stop();
    },
  };
}

type ShowExamples = Show<readonly VoiceExample[]>;

/** Each new example takes the place of the old one: the others stand until theirs is there. */
function inPlace(show: ShowExamples): (soFar: readonly VoiceExample[]) => void {
  return (soFar) => show((before = []) => [...soFar, ...before.slice(soFar.length)]);
}
