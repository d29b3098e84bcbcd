import { describe, expect, test } from 'vitest';
import { makeRequest } from '@/utils/core/testing/requests';
import { modelDrafts } from './model-drafts';
import { buildPrompt } from './prompt';

const request = makeRequest({ post: { text: 'mail me at dana@kerr.example' } });
const drafts = (text: string, ended = true, from = request) =>
  modelDrafts({ text, ended }, from, buildPrompt(from), 'local');

describe('modelDrafts', () => {
  test('the name is put in, hidden characters go, the id stays while the text grows', () => {
    const [whole] = drafts(
      '{"drafts":[{"approach":"warm","text":"Hi [name],\\u200b we\\u202e are  sorry.\\n\\n\\n\\nBye"}]}',
    );
    expect(whole).toMatchObject({
      id: 'local-1',
      source: 'model',
      engine: 'local',
      approach: 'warm',
      text: 'Hi Dana, we are sorry.\n\nBye',
      lang: 'en',
    });
    const [half] = drafts('{"drafts":[{"approach":"warm","text":"Hi [na', false);
    expect(half).toMatchObject({ id: 'local-1', text: 'Hi [na', partial: true });
  });

  test('an approach nobody named is "model"; an end that never came stays partial', () => {
    const [draft] = drafts('["Thanks for writing, we will look', true);
    expect(draft).toMatchObject({ approach: 'model', partial: true });
  });

  test('in the voice’s language when there are no words for the customer’s', () => {
    const foreign = makeRequest({ post: { lang: 'sv' }, voice: { locale: 'fr' } });
    expect(drafts('["Bonjour, merci."]', true, foreign)[0]).toMatchObject({
      lang: 'fr',
      notes: ['lang-fallback'],
    });
  });

  test('a copy is called one', () => {
    const copies =
      '{"direct":"We are sorry your parcel is late.","warm":"Your parcel is late, we are sorry."}';
    expect(drafts(copies).map(({ notes }) => notes)).toEqual([[], ['alike']]);
  });

  test('nonsense gives nothing', () => expect(drafts('I cannot do that.')).toEqual([]));
});
