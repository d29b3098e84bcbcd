/** A settings file as the agent chose it, read and checked; nothing is changed. */
import { MAX_SETTINGS_CHARS, planImport, type ImportPlan, type ImportProblem } from '@/utils/settings/import';
import type { Settings } from '@/utils/settings/schema';

export type FilePlan = ImportPlan | ImportProblem | { readonly ok: false; readonly code: 'unreadable' };

/** @param current what is set now, to say what would change */
export async function readSettingsFile(file: Blob, current: Settings): Promise<FilePlan> {
  // Four bytes a character at most: what is larger need not even be read.
  if (file.size > 4 * MAX_SETTINGS_CHARS) return { ok: false, code: 'too-large' };
  try {
    return planImport(await file.text(), current);
  } catch (error) {
    // The file went away, or may not be read: the browser's own words would say less than ours.
    if (error instanceof DOMException) return { ok: false, code: 'unreadable' };
    throw error;
  }
}
