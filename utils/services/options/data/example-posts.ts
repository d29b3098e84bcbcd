/** Made-up posts that show how a voice sounds, with what the detector would say of each. */
import type { Finding } from '@/utils/core/detect/finding';
import type { Post } from '@/utils/core/post';

export type ExampleId = 'complaint' | 'praise' | 'question';
export type Example = { readonly id: ExampleId; readonly post: Post; readonly finding: Finding };

const post = (site: Post['site'], name: string, text: string): Post => ({
  key: `${site}:example`,
  aliases: [],
  site,
  kind: 'post',
  author: { name, handle: name.toLowerCase().replaceAll(/[^a-z]/g, '') },
  text,
  lang: 'en',
  metrics: {},
  media: [],
});

const finding = (parts: Pick<Finding, 'intent' | 'topics' | 'score'> & Partial<Finding>): Finding => ({
  risks: [],
  aboutBrand: 'addressed',
  byBrand: false,
  reasons: [],
  lang: 'en',
  supported: true,
  detector: 'example',
  ...parts,
});

export const EXAMPLES: readonly Example[] = [
  {
    id: 'complaint',
    post: post(
      'x',
      'Dana Kovar',
      'Second parcel in a row that arrives with the lid cracked. I wrote to support on Monday and nobody has answered. Really disappointed.',
    ),
    finding: finding({
      intent: 'complaint',
      severity: 'strong',
      topics: ['delivery', 'service'],
      score: 0.96,
    }),
  },
  {
    id: 'praise',
    post: post(
      'facebook',
      'Idris Bello',
      'Just have to say that the woman on your phone line this morning was wonderful. Sorted everything in five minutes.',
    ),
    finding: finding({ intent: 'praise', topics: ['service'], score: 0.03 }),
  },
  {
    id: 'question',
    post: post(
      'linkedin',
      'Greta Lind',
      'Does the small model also ship to Norway, and how long does that usually take?',
    ),
    finding: finding({ intent: 'question', topics: ['delivery'], score: 0.08 }),
  },
];
