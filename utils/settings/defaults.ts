/** A fresh install. */
import * as v from 'valibot';
import { SAFE_RULES } from '@/utils/core/rules/presets';
import { SETTINGS_VERSION, settingsSchema, type Settings } from './schema';

/** @returns settings with every default, the safe set of rules, and every site off. */
export function defaultSettings(): Settings {
  return v.parse(settingsSchema, {
    version: SETTINGS_VERSION,
    brand: {},
    sites: {},
    voice: {},
    rules: SAFE_RULES,
    replies: {},
    checks: {},
    engine: {},
    general: {},
  });
}
