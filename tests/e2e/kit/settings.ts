/** The settings of the made-up brand, with every practice site on. */
import { defaultSettings } from '@/utils/settings/defaults';
import type { SettingsPatch } from '@/utils/settings/schema';
import { BRAND, RIVAL } from '@/tests/practice/content/people';

/** Which sites are on, and where posts are marked. */
export function sites(
  x: { readonly on: boolean; readonly marker: boolean } = ON,
): NonNullable<SettingsPatch['sites']> {
  return { x, facebook: ON, linkedin: ON, instagram: { on: false, marker: false } };
}

const ON = { on: true, marker: true };

export function practiceSettings(): SettingsPatch {
  const { brand } = defaultSettings();
  return {
    brand: {
      ...brand,
      name: BRAND.name,
      names: ['Larkspur'],
      handles: [BRAND.handle, 'company/larkspur-audio'],
      products: ['Larkspur One', 'Dock'],
      competitors: [RIVAL.name],
    },
    sites: sites(),
  };
}
