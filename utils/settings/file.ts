/**
 * The settings file: brand, voice, rules, saved replies and checks as one plain JSON file, to keep in version control and
 * to share. Never the engine, never a key, never how often something was used.
 */
import * as v from 'valibot';
import { SETTINGS_VERSION, settingsSchema, type Settings } from './schema';

/** Sections that travel. Sites and the agent's own name stay with the machine; the engine decides what leaves it. */
export const SHARED_SECTIONS = [
  'brand',
  'voice',
  'rules',
  'replies',
  'checks',
] as const satisfies readonly (keyof Settings)[];
export type SharedSection = (typeof SHARED_SECTIONS)[number];

/** What the file says it is. */
export const FILE_MARK = 'settings';

/**
 * Keys stand in the order of the schema whatever order the settings were made in, so that two files differ only
 * where the settings do.
 * @returns the text of the file, ending in a line break
 */
export function settingsFile(settings: Settings): string {
  const { brand, voice, rules, replies, checks } = v.parse(settingsSchema, settings);
  const file = { amends: FILE_MARK, version: SETTINGS_VERSION, brand, voice, rules, replies, checks };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @returns a file name without anything a file system might refuse, e.g. `amends-settings-2026-03-05.json` */
export function settingsFileName(date: Date): string {
  return `amends-settings-${date.toISOString().slice(0, 10)}.json`;
}
