/** Settings as the options page edits them: each change saves itself, says how that went, and can be taken back. */
import { signal, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import type { ErrorCode, Result } from '@/utils/messaging/protocol';
import { settingsPatchSchema, type Settings, type SettingsPatch } from './schema';

export type Section = keyof SettingsPatch;

export type SaveState =
  | { readonly kind: 'idle' | 'saving' | 'saved' | 'undone' }
  /** A value the schema refuses; it stays on the page and is not sent. */
  | { readonly kind: 'invalid'; readonly field: string }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

export type SettingsEditor = {
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly state: ReadonlySignal<SaveState>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** What the database holds now. Changes not saved yet stay on top of it. */
  receive(stored: Settings): void;
  /**
   * Replaces sections on the page at once and in the database soon after.
   * @param what changes in a row with the same `what` (typing in one field) are taken back together
   */
  change(patch: SettingsPatch, what?: string): void;
  /** Saves now what waits: before the page goes away, or as another try. */
  flush(): Promise<void>;
  /** Puts back what the last change replaced. */
  undo(): Promise<void>;
};

type Step = { readonly what: string | undefined; readonly before: SettingsPatch };

/**
 * @param save sends whole sections to the background
 * @param waitMs quiet time before a change is sent, so that a word typed is one save
 * @param undoMs how long after a save it can be taken back
 */
export function createSettingsEditor(
  save: (patch: SettingsPatch) => Promise<Result<void>>,
  waitMs = 400,
  undoMs = 60_000,
): SettingsEditor {
  const settings = signal<Settings | undefined>(undefined);
  const state = signal<SaveState>({ kind: 'idle' });
  const canUndo = signal(false);
  let stored: Settings | undefined;
  let pending: SettingsPatch = {};
  let what: string | undefined;
  let steps: Step[] = [];
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const show = () => {
    settings.value = stored && { ...stored, ...pending };
  };

  function remember(sent: SettingsPatch, before: SettingsPatch): void {
    const last = steps.at(-1);
    if (what === undefined || last?.what !== what) steps.push({ what, before: pick(before, sent) });
    steps = steps.slice(-20);
    canUndo.value = true;
    clearTimeout(undoTimer);
    undoTimer = setTimeout(() => {
      steps = [];
      canUndo.value = false;
    }, undoMs);
  }

  async function sendPending(canTakeBack: boolean): Promise<void> {
    const sent = pending;
    if (!stored || Object.keys(sent).length === 0) return;
    const checked = v.safeParse(settingsPatchSchema, sent);
    if (!checked.success) {
      state.value = { kind: 'invalid', field: v.getDotPath(checked.issues[0]) ?? '' };
      return;
    }
    state.value = { kind: 'saving' };
    const before = stored;
    const answer = await save(checked.output);
    if (!answer.ok) {
      state.value = { kind: 'failed', code: answer.code };
      return;
    }
    if (canTakeBack) remember(sent, before);
    stored = { ...stored, ...sent };
    pending = without(pending, sent);
    state.value = { kind: canTakeBack ? 'saved' : 'undone' };
    show();
  }

  async function flush(canTakeBack = true): Promise<void> {
    clearTimeout(saveTimer);
    // One save at a time: a later one must not overtake an earlier one.
    running = (running ?? Promise.resolve()).then(() => sendPending(canTakeBack));
    await running;
  }

  return {
    settings,
    state,
    canUndo,
    flush: () => flush(),
    receive(next) {
      stored = next;
      show();
    },
    change(patch, changed) {
      what = changed;
      pending = { ...pending, ...patch };
      show();
      clearTimeout(saveTimer);
      saveTimer = setTimeout(() => void flush(), waitMs);
    },
    async undo() {
      await flush();
      const step = steps.pop();
      if (!step) return;
      canUndo.value = steps.length > 0;
      pending = { ...pending, ...step.before };
      what = undefined;
      show();
      await flush(false);
    },
  };
}

function pick(from: Settings | SettingsPatch, keys: SettingsPatch): SettingsPatch {
  return Object.fromEntries(Object.entries(from).filter(([key]) => key in keys));
}

/** What is left of `pending` once `sent` is stored: sections changed again in the meantime stay. */
function without(pending: SettingsPatch, sent: SettingsPatch): SettingsPatch {
  const kept = Object.entries(pending).filter(([key, value]) =>
    Object.entries(sent).every(([k, s]) => k !== key || s !== value),
  );
  return Object.fromEntries(kept);
}
