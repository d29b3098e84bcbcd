/** The settings file: brand, voice and rules as one plain JSON file, to keep in version control and to share. Never the engine, never a key. */
import { SETTINGS_VERSION, type Settings } from './schema';

/** Sections that travel. Sites and the agent's own name stay with the machine; the engine decides what leaves it. */
export const SHARED_SECTIONS = ['brand', 'voice', 'rules'] as const satisfies readonly (keyof Settings)[];
export type SharedSection = (typeof SHARED_SECTIONS)[number];

/** What the file says it is. */
export const FILE_MARK = 'settings';

/** @returns the text of the file, ending in a line break */
export function settingsFile(settings: Settings): string {
  const { brand, voice, rules } = settings;
  return `${JSON.stringify({ amends: FILE_MARK, version: SETTINGS_VERSION, brand, voice, rules }, null, 2)}\n`;
}

/** @returns a file name without anything a file system might refuse, e.g. `amends-settings-2026-03-05.json` */
export function settingsFileName(date: Date): string {
  return `amends-settings-${date.toISOString().slice(0, 10)}.json`;
}
