import type { Site } from '@/utils/sites';

export const site = {
  id: 'x',
  label: 'X',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
} as const satisfies Site;
