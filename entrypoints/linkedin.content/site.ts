import type { Site } from '@/utils/sites';

export const site = {
  id: 'linkedin',
  label: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
} as const satisfies Site;
