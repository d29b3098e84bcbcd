import type { Site } from '@/utils/sites';

export const site = {
  id: 'facebook',
  label: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
} as const satisfies Site;
