/** Values a choice condition can take, in the order they are offered; `free` where only the agent knows. */
import { ABOUT_BRAND, INTENTS, RISKS, SEVERITIES, TOPICS } from '@/utils/core/detect/finding';
import { POST_KINDS, SITE_IDS } from '@/utils/core/post';
import { PRIORITIES } from '@/utils/core/rules/schema';
import type { ChoiceField } from './condition-words';

export const CHOICES = {
  site: SITE_IDS,
  kind: POST_KINDS,
  intent: INTENTS,
  severity: SEVERITIES,
  topic: TOPICS,
  risk: RISKS,
  aboutBrand: ABOUT_BRAND,
  verified: ['yes', 'no'],
  priority: PRIORITIES,
  lang: 'free',
  tag: 'free',
} as const satisfies Record<ChoiceField, readonly string[] | 'free'>;
