/** Writes once and reads back. A second technique only when the first changed nothing and nobody took it. */
import type { Composer } from '@/utils/page/adapter';
import { pause } from '@/utils/page/wait';
import { caretToEnd, selectAfter } from './caret';
import { focusEditor } from './focus';
import type { InsertionPlan } from './plan';
import { comparable, readEditor } from './read-editor';
import { strategiesFor, textFor } from './strategies';
import { applyTechnique } from './techniques';

/** Editors follow the selection a task later. */
const SELECTION_MS = 60;
/** A late second insertion, the fault most often reported of such tools, shows within this time. */
const STILL_MS = 150;
const READ_BACK_MS = 1000;
const STEP_MS = 50;

/** @returns whether the editor now holds exactly what was asked for */
export async function writeInto(
  { editor, editorKind }: Composer,
  plan: Extract<InsertionPlan, { kind: 'write' }>,
  signal: AbortSignal,
): Promise<boolean> {
  const before = readEditor(editor);
  for (const strategy of strategiesFor(editorKind, plan.insert)) {
    focusEditor(editor);
    if (plan.replaceAfter === undefined) caretToEnd(editor);
    else selectAfter(editor, plan.replaceAfter);
    await pause(SELECTION_MS, signal);
    if (signal.aborted || readEditor(editor) !== before) return false;
    const handling = applyTechnique(strategy.technique, editor, textFor(strategy, plan.insert));
    if (handling === 'unavailable') continue;
    if (await readsBack(editor, plan.expected, signal)) return true;
    if (handling === 'handled' || readEditor(editor) !== before) return false;
  }
  return false;
}

async function readsBack(editor: HTMLElement, expected: string, signal: AbortSignal): Promise<boolean> {
  for (let waited = 0; waited <= READ_BACK_MS && !signal.aborted; waited += STEP_MS) {
    if (comparable(readEditor(editor)) === expected) {
      await pause(STILL_MS, signal);
      return comparable(readEditor(editor)) === expected;
    }
    await pause(STEP_MS, signal);
  }
  return false;
}
