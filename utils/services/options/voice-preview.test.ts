import { expect, it } from 'vitest';
import { writer } from '@/utils/services/panel/writer';
import { defaultSettings } from '@/utils/settings/defaults';
import { EXAMPLES } from './data/example-posts';
import { answerExample, answerExamples, speakerOf } from './voice-preview';

const settings = defaultSettings();
const brand = {
  ...settings.brand,
  name: 'Northwind Gear',
  privateChannels: { x: 'https://northwind.example/dm' },
};
const speaker = speakerOf({ ...settings, brand, general: { ...settings.general, initials: 'AB' } });

it.each(EXAMPLES)('answers the $id in a fresh voice without a problem', (example) => {
  const answer = answerExample(example, speaker, writer);
  expect(answer?.reply).toContain(example.post.author.name.split(' ')[0]);
  expect(answer?.problems).toEqual([]);
});

it('sounds formal when it is set to', () => {
  const [complaint] = EXAMPLES;
  if (!complaint) throw new Error('no examples');
  const formal = { ...speaker, voice: { ...speaker.voice, formality: 1, contractions: false } };
  expect(answerExample(complaint, formal, writer)?.reply).not.toBe(
    answerExample(complaint, speaker, writer)?.reply,
  );
});

it('answers chosen examples for several voices, and stops when told', async () => {
  const abort = new AbortController();
  const counts: number[] = [];
  const all = await answerExamples([speaker, speaker], ['complaint'], writer, abort.signal, (soFar) =>
    counts.push(soFar.length),
  );
  expect(all.map(({ id }) => id)).toEqual(['complaint', 'complaint']);
  expect(counts).toEqual([1, 2]);
  abort.abort();
  expect(await answerExamples([speaker], ['complaint'], writer, abort.signal)).toEqual([]);
});
