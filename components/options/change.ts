import type { SettingsPatch } from '@/utils/settings/schema';

/**
 * Replaces whole sections of the settings.
 * @param what names the field, so that typing in it is taken back as one step
 */
export type ChangeSettings = (patch: SettingsPatch, what: string) => void;
