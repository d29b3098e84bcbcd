import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import messages from '@/public/_locales/en/messages.json';
import { draftReplies } from '@/utils/core/reply/playbook';
import { makeRequest } from '@/utils/core/testing/requests';
import { applyPreset, VOICE_PRESETS } from './presets';
import { voiceSchema } from './schema';

const own = v.parse(voiceSchema, { banned: ['cheap'], remedies: ['a new cable'], locale: 'en-GB' });

describe.each(VOICE_PRESETS)('$id', (preset) => {
  test('is a valid voice and keeps the brand’s own words', () => {
    const voice = applyPreset(own, preset);
    expect(v.parse(voiceSchema, voice)).toEqual(voice);
    expect(voice).toMatchObject({
      name: preset.name,
      banned: ['cheap'],
      remedies: ['a new cable'],
      locale: 'en-GB',
    });
  });

  test('has words for the agent', () => {
    const key = `voice_preset_${preset.id.replaceAll('-', '_')}`;
    expect(Object.keys(messages)).toEqual(expect.arrayContaining([key, `${key}_about`]));
  });
});

test('each answers the same complaint in its own way', () => {
  const texts = VOICE_PRESETS.map((preset) =>
    draftReplies({ ...makeRequest(), voice: applyPreset(own, preset) })
      .map(({ text }) => text)
      .join('\n'),
  );
  expect(new Set(texts).size).toBe(VOICE_PRESETS.length);
});
