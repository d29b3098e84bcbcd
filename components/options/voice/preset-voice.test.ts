import * as v from 'valibot';
import { expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { VOICE_PRESETS } from '@/utils/core/voice/presets';
import { voiceSchema } from '@/utils/core/voice/schema';
import { inVoice, soundsLike } from './preset-voice';

installWords();

const fresh = v.parse(voiceSchema, {});

it.each(VOICE_PRESETS)('$id changes the tone and the name, and nothing the brand wrote', (preset) => {
  const own = { ...fresh, remedies: ['a new one'], banned: ['guys'], signOff: '' };
  const voice = inVoice(own, preset);
  expect(soundsLike(voice, preset)).toBe(true);
  expect(VOICE_PRESETS.filter((other) => soundsLike(voice, other))).toEqual([preset]);
  expect(voice).toMatchObject({ remedies: ['a new one'], banned: ['guys'], signOff: '' });
  expect(voice.name).not.toBe(preset.id);
  expect(v.is(voiceSchema, voice)).toBe(true);
});

it('sounds like no preset once the tone is changed by hand', () => {
  const [preset] = VOICE_PRESETS;
  expect(soundsLike({ ...inVoice(fresh, preset), warmth: 1 }, preset)).toBe(false);
});
