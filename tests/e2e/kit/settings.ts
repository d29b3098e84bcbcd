/** The settings of the made-up brand, with every practice site on. */
import { defaultSettings } from '@/utils/settings/defaults';
import type { SettingsPatch } from '@/utils/settings/schema';
import { BRAND, RIVAL } from '@/tests/practice/content/people';

const on = { on: true, marker: true };

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
    sites: { x: on, facebook: on, linkedin: on, instagram: { on: false, marker: false } },
  };
}
