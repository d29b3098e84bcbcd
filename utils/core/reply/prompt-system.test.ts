import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { makeBrand } from '@/utils/core/testing/builders';
import { voiceSchema } from '@/utils/core/voice/schema';
import { PROMPT_MARK } from './prompt-mark';
import { systemPrompt } from './prompt-system';

const prompt = (voice: v.InferInput<typeof voiceSchema> = {}) =>
  systemPrompt(v.parse(voiceSchema, voice), makeBrand({ competitors: ['Finch Audio'] }), 'AB');

describe('systemPrompt', () => {
  test('holds the brand, the manners, and the mark', () => {
    const text = prompt();
    for (const part of ['Larkspur Audio', 'Wren headphones', 'Finch Audio', PROMPT_MARK, '^AB'])
      expect(text).toContain(part);
    expect(text).toContain('Offer no refund');
  });

  const fields: Record<keyof v.InferOutput<typeof voiceSchema>, v.InferInput<typeof voiceSchema>> = {
    name: { name: 'Sunday best' },
    locale: { locale: 'en-GB' },
    formality: { formality: 1 },
    warmth: { warmth: 1 },
    playfulness: { playfulness: 5 },
    brevity: { brevity: 5 },
    traits: { traits: [{ are: 'calm', not: 'cold' }] },
    person: { person: 'i' },
    contractions: { contractions: false },
    readingGrade: { readingGrade: 6 },
    preferred: { preferred: [{ say: 'guest', insteadOf: 'customer' }] },
    banned: { banned: ['cheap'] },
    required: { required: ['Quote case 7'] },
    emoji: { emoji: { policy: 'mirror', listed: [], max: 1 } },
    maxExclamations: { maxExclamations: 2 },
    maxHashtags: { maxHashtags: 1 },
    greeting: { greeting: 'none' },
    signOff: { signOff: 'Larkspur' },
    apology: { apology: 'never' },
    remedies: { remedies: ['a new cable'] },
    handOff: { handOff: 'Come over to {channel}' },
    maxLength: {},
    neverInPublic: { neverInPublic: ['the lawsuit'] },
    samples: { samples: [{ intent: 'complaint', post: 'Too loud', reply: 'Noted.' }] },
  };
  // The cap is told per site, beside the post.
  const told = Object.entries(fields).filter(([field]) => field !== 'maxLength');
  test.each(told)('tells the model about %s', (_, voice) => expect(prompt(voice)).not.toBe(prompt()));
});
