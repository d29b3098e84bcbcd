/** Reads a settings file from anywhere: all of it or nothing, and never the engine or a key. */
import * as v from 'valibot';
import { unknownFields } from '@/utils/core/reply/saved/fields';
import type { SavedReply } from '@/utils/core/reply/saved/schema';
import { settingsChanges, type SettingsChange } from './diff';
import { FILE_MARK, SHARED_SECTIONS, type SharedSection } from './file';
import { jsonDepth, longList, prototypeKey, unknownKey } from './json-guard';
import { SETTINGS_VERSION, settingsSchema, type Settings } from './schema';

/** A full file with every list at its limit is under 1 MB; this leaves room and still parses at once. */
export const MAX_SETTINGS_CHARS = 4_000_000;
/** Ours are seven levels deep. */
const MAX_DEPTH = 16;
/** Our longest list takes 200 entries. */
const MAX_LIST = 1000;

/** Codes have `options_import_<code>` in the locale files; `where` is a path in the file. */
export type ImportProblem =
  | {
      readonly ok: false;
      readonly code: 'too-large' | 'too-deep' | 'not-json' | 'not-ours' | 'newer' | 'nothing-in-it';
    }
  | {
      readonly ok: false;
      readonly code: 'forbidden-key' | 'unknown-key' | 'bad-value' | 'same-id';
      readonly where: string;
    }
  /** A saved reply with a field there is not, or with the shortcut of another one. */
  | {
      readonly ok: false;
      readonly code: 'unknown-field' | 'same-shortcut';
      readonly where: string;
      readonly what: string;
    };

export type ImportPlan = {
  readonly ok: true;
  /** Whole sections, ready for `settings.save`. */
  readonly patch: Partial<Pick<Settings, SharedSection>>;
  /** Empty when the file says what is set already. */
  readonly changes: readonly SettingsChange[];
  /** Sections in the file that are never taken from a file. */
  readonly leftOut: readonly string[];
};

const fileSchema = v.partial(v.pick(settingsSchema, [...SHARED_SECTIONS]));
/** Known, but not from a file: they say where text goes and what is read on this machine. */
const NEVER_TAKEN = ['engine', 'sites', 'general', 'secrets'];

/**
 * A dry run: changes nothing.
 * @param text the file
 * @param current what is set now
 */
export function planImport(text: string, current: Settings): ImportPlan | ImportProblem {
  if (text.length > MAX_SETTINGS_CHARS) return { ok: false, code: 'too-large' };
  if (jsonDepth(text) > MAX_DEPTH) return { ok: false, code: 'too-deep' };
  const file = parseJson(text);
  if (file === undefined) return { ok: false, code: 'not-json' };
  const forbidden = prototypeKey(file);
  if (forbidden !== undefined) return { ok: false, code: 'forbidden-key', where: forbidden };
  if (!isOurs(file)) return { ok: false, code: 'not-ours' };
  const { amends: _mark, version, ...rest } = file;
  if (version !== SETTINGS_VERSION)
    return { ok: false, code: version > SETTINGS_VERSION ? 'newer' : 'not-ours' };
  return planSections(rest, current);
}

function planSections(
  sections: Readonly<Record<string, unknown>>,
  current: Settings,
): ImportPlan | ImportProblem {
  const taken = Object.fromEntries(Object.entries(sections).filter(([name]) => !NEVER_TAKEN.includes(name)));
  const long = longList(taken, MAX_LIST);
  if (long !== undefined) return { ok: false, code: 'bad-value', where: long };
  const parsed = v.safeParse(fileSchema, taken, { abortEarly: true });
  if (!parsed.success) return { ok: false, code: 'bad-value', where: v.getDotPath(parsed.issues[0]) ?? '' };
  const patch = parsed.output;
  const unknown = unknownKey(taken, patch);
  if (unknown !== undefined) return { ok: false, code: 'unknown-key', where: unknown };
  const saved = patch.replies?.saved ?? [];
  const twice = firstTwice(patch.rules?.map(({ id }) => id) ?? []) ?? firstTwice(saved.map(({ id }) => id));
  if (twice !== undefined) return { ok: false, code: 'same-id', where: twice };
  const bad = savedProblem(saved);
  if (bad) return bad;
  if (Object.keys(patch).length === 0) return { ok: false, code: 'nothing-in-it' };
  const leftOut = Object.keys(sections).filter((name) => NEVER_TAKEN.includes(name));
  return { ok: true, patch, changes: settingsChanges(current, patch), leftOut };
}

/** What the editor would refuse is refused here too: it could only ever be blocked. */
function savedProblem(saved: readonly SavedReply[]): ImportProblem | undefined {
  for (const { title, text } of saved) {
    const [what] = unknownFields(text);
    if (what !== undefined) return { ok: false, code: 'unknown-field', where: title, what };
  }
  const shortcuts = saved.map(({ shortcut }) => shortcut.toLowerCase());
  const what = firstTwice(shortcuts.filter((shortcut) => shortcut !== ''));
  if (what === undefined) return undefined;
  const where = saved[shortcuts.lastIndexOf(what)]?.title ?? '';
  return { ok: false, code: 'same-shortcut', where, what: `/${what}` };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return value;
  } catch {
    // Not JSON: the caller says so to the agent.
    return undefined;
  }
}

function isOurs(file: unknown): file is { amends: string; version: number } & Record<string, unknown> {
  return v.is(v.looseObject({ amends: v.literal(FILE_MARK), version: v.number() }), file);
}

function firstTwice(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}
