import { expect, test } from 'vitest';
import * as v from 'valibot';
import { voiceSchema } from '@/utils/core/voice/schema';
import { tuneVoice } from './tune-voice';

const tuned = (are: string, not: string) => {
  const { formality, warmth, playfulness, brevity } = tuneVoice(
    v.parse(voiceSchema, { playfulness: 2, traits: [{ are, not }] }),
  );
  return { formality, warmth, playfulness, brevity };
};
const usual = { formality: 3, warmth: 4, playfulness: 2, brevity: 3 };

test('what a voice is, and is not, moves its levels by one', () => {
  expect(tuned('warm', 'robotic')).toEqual({ ...usual, warmth: 5 });
  expect(tuned('formal', 'casual')).toEqual({ ...usual, formality: 2 });
  expect(tuned('Per Du', 'förmlich')).toEqual({ ...usual, formality: 4 });
  expect(tuned('concise', 'wordy')).toEqual({ ...usual, brevity: 4 });
  expect(tuned('fun', 'childish')).toEqual(usual);
});

test('other words leave it as it is', () => {
  expect(tuned('blue', 'green')).toEqual(usual);
});
