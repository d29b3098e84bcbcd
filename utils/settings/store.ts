/** Settings at rest: one row in the database, parsed on every read. */
import * as v from 'valibot';
import { readCheckSettings } from '@/utils/core/lint/check-settings';
import type { AmendsDb } from '@/utils/db/db';
import { defaultSettings } from './defaults';
import { settingsSchema, type Settings, type SettingsPatch } from './schema';

/** @returns the settings; defaults when nothing was saved yet. */
export async function readSettings(db: AmendsDb): Promise<Settings> {
  const row = await db.meta.get('settings');
  if (row?.name !== 'settings') return defaultSettings();
  return v.parse(settingsSchema, withSoundChecks(row.value));
}

/** A check level of another version, or a damaged one, counts as not set rather than making all settings unreadable. */
function withSoundChecks(value: Settings): Settings {
  return { ...value, checks: readCheckSettings(value.checks).settings };
}

/** Replaces whole sections; only the background calls this. */
export async function saveSettings(db: AmendsDb, patch: SettingsPatch): Promise<Settings> {
  return db.transaction('rw', db.meta, async () => {
    const next = v.parse(settingsSchema, { ...(await readSettings(db)), ...patch });
    await db.meta.put({ name: 'settings', value: next });
    return next;
  });
}
