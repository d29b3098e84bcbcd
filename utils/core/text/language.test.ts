import { describe, expect, it } from 'vitest';
import { guessLanguage, primaryLanguage } from './language';

describe('primaryLanguage', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['zh_Hant', 'zh'],
    ['  DE-at ', 'de'],
    ['und', undefined],
    ['qme', undefined],
    ['zxx', undefined],
    ['', undefined],
    ['english', undefined],
    [undefined, undefined],
  ])('%j is %j', (tag, expected) => {
    expect(primaryLanguage(tag)).toBe(expected);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['en', "My order hasn't arrived and nobody answers the phone"],
    ['en', 'As a poem, an old one by all of them'],
    ['es', 'Mi pedido no ha llegado y nadie me responde'],
    ['fr', "Mon colis n'est toujours pas arrivé, que faire ?"],
    ['de', 'Mein Paket ist immer noch nicht da, was ist los?'],
    ['pt', 'A minha encomenda ainda não chegou, o que faço?'],
    ['it', 'Il mio pacco non è ancora arrivato, cosa devo fare?'],
    ['nl', 'Mijn pakket is nog steeds niet aangekomen, wat nu?'],
  ])('knows %s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  it.each(['', 'ok', '😡😡😡', 'https://a.example', 'refund now', '注文がまだ届きません', 'no no no'])(
    'is unsure about %j',
    (text) => {
      expect(guessLanguage(text)).toBeUndefined();
    },
  );
});
