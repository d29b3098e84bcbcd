/** What a voice's own words for itself ("we are calm, not cold") ask of the tone; beginnings of words, folded. */
import type { Voice } from '@/utils/core/voice/schema';

export type Pull = Partial<Record<'formality' | 'warmth' | 'playfulness' | 'brevity', 1 | -1>>;
export type TraitWord = { readonly starts: readonly string[]; readonly pull: Pull };

export const TRAIT_WORDS: readonly TraitWord[] = [
  {
    starts: [
      'warm',
      'kind',
      'caring',
      'friendly',
      'human',
      'herzlich',
      'freundlich',
      'calid',
      'amable',
      'chaleur',
      'cordial',
      'vriendelijk',
      'hartelijk',
    ],
    pull: { warmth: 1 },
  },
  {
    starts: [
      'cold',
      'distant',
      'robotic',
      'stiff',
      'kalt',
      'steif',
      'frio',
      'froid',
      'distan',
      'koel',
      'stijf',
      'fredd',
    ],
    pull: { warmth: -1 },
  },
  {
    starts: ['playful', 'fun', 'witty', 'cheek', 'humor', 'lustig', 'divert', 'drole', 'speels', 'giocos'],
    pull: { playfulness: 1 },
  },
  {
    starts: ['childish', 'silly', 'sarcastic', 'goofy', 'albern', 'infantil', 'kinderachtig'],
    pull: { playfulness: 1 },
  },
  {
    starts: ['serious', 'calm', 'sober', 'ernst', 'ruhig', 'sachlich', 'seri', 'rustig', 'sereno', 'calme'],
    pull: { playfulness: -1 },
  },
  {
    starts: [
      'formal',
      'polite',
      'respectful',
      'professional',
      'formell',
      'hoflich',
      'professionell',
      'formel',
      'beleefd',
      'cortes',
    ],
    pull: { formality: -1 },
  },
  {
    starts: [
      'casual',
      'relaxed',
      'informal',
      'locker',
      'leger',
      'duzen',
      'per du',
      'informell',
      'informeel',
      'cercan',
      'colloquial',
      'decontract',
    ],
    pull: { formality: 1 },
  },
  {
    starts: ['chatty', 'wordy', 'verbose', 'long', 'geschwatzig', 'bavard', 'langdradig'],
    pull: { brevity: -1 },
  },
  {
    starts: [
      'brief',
      'short',
      'concise',
      'direct',
      'clear',
      'crisp',
      'knapp',
      'klar',
      'direkt',
      'conciso',
      'clair',
      'kort',
      'helder',
      'chiar',
    ],
    pull: { brevity: 1 },
  },
];

export type Toned = Pick<Voice, 'formality' | 'warmth' | 'playfulness' | 'brevity'>;
