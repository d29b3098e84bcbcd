import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { voiceSchema } from '@/utils/core/voice/schema';
import { LINES } from './lines/lines';
import { join, render, usable, type Speaker } from './render';

const speaker = (voice: v.InferInput<typeof voiceSchema> = {}, lang: 'en' | 'de' | 'es' = 'en'): Speaker => ({
  lines: LINES[lang],
  voice: v.parse(voiceSchema, voice),
  grave: false,
});
const say = (line: string, voice = {}, slots = {}, lang: 'en' | 'de' | 'es' = 'en') =>
  render(line, slots, speaker(voice, lang)).text;

describe('render', () => {
  test('who speaks', () => {
    expect(say("<I'm|We're> sorry.", { person: 'i' })).toBe("I'm sorry.");
    expect(say("<I'm|We're> sorry.", { person: 'we' })).toBe("We're sorry.");
  });

  test('how the customer is addressed, by language and formality', () => {
    expect(say('[dein|Ihr] Paket', { formality: 4 }, {}, 'de')).toBe('Dein Paket');
    expect(say('[dein|Ihr] Paket', { formality: 3 }, {}, 'de')).toBe('Ihr Paket');
  });

  test('both at once', () => {
    const line = '[<Escríbeme|Escríbenos>|<Escríbame|Escríbanos>] hoy.';
    expect(say(line, { formality: 4, person: 'i' }, {}, 'es')).toBe('Escríbeme hoy.');
    expect(say(line, { formality: 1, person: 'we' }, {}, 'es')).toBe('Escríbanos hoy.');
  });

  test('slots; the clause and the matter are lines of ours themselves', () => {
    expect(say('Sorry {that}.', {}, { that: 'your {parcel} is late', parcel: 'order' })).toBe(
      'Sorry your order is late.',
    );
    expect(
      say('Danke für die Frage {about}.', { formality: 4 }, { about: 'zu [deiner|Ihrer] Lieferung' }, 'de'),
    ).toBe('Danke für die Frage zu deiner Lieferung.');
    expect(say('Thanks for your question {about}.', {}, { about: '' })).toBe('Thanks for your question.');
  });

  test('values are never read as notation', () => {
    const product = '[a|b] <c|d> {name}';
    expect(say('About {product}.', {}, { product, name: 'Dana' })).toBe(`About ${product}.`);
  });

  test('sentences begin with a capital', () => {
    expect(say('{duration} is long.', {}, { duration: 'three weeks' })).toBe('Three weeks is long.');
  });
});

describe('join', () => {
  const sentence = (text: string, keepsCapital = false) => ({ text, keepsCapital });
  test('after a comma it goes on in lower case, unless the word keeps its capital', () => {
    expect(join([sentence('Hi Dana,'), sentence('That hurts.')])).toBe('Hi Dana, that hurts.');
    expect(join([sentence('Hi Dana,'), sentence("I'm sorry.", true)])).toBe("Hi Dana, I'm sorry.");
    expect(join([sentence('Hola, Dana.'), sentence('Lo vemos.')])).toBe('Hola, Dana. Lo vemos.');
    expect(join([])).toBe('');
  });

  test('what keeps its capital: "I", German forms of address, marked nouns, products', () => {
    const keeps = (line: string, lang: 'en' | 'de', slots = {}) =>
      render(line, slots, speaker({}, lang)).keepsCapital;
    expect(keeps('<I|We> see.', 'en')).toBe(false);
    expect(render('<I|We> see.', {}, speaker({ person: 'i' })).keepsCapital).toBe(true);
    expect(keeps('Ihre Daten', 'de')).toBe(true);
    expect(keeps('=Respekt steht jedem zu.', 'de')).toBe(true);
    expect(keeps('{product} should last.', 'en', { product: 'Wren headphones' })).toBe(true);
  });
});

describe('usable', () => {
  const lines = [
    'Always.',
    { say: 'Formal.', formality: [1, 2] as [number, number] },
    { say: 'Chummy.', formality: [4, 4] as [number, number] },
    { say: 'Warm.', warmth: 5 },
    { say: 'Funny.', play: 3 },
    { say: 'Chatty.', grave: false as const },
    'With {name}.',
  ];
  test('by the voice, the slots and the gravity', () => {
    expect(usable(lines, {}, speaker({ formality: 3, warmth: 3 }))).toEqual(['Always.', 'Chatty.']);
    expect(usable(lines, { name: 'Dana' }, speaker({ formality: 1, warmth: 5, playfulness: 3 }))).toEqual([
      'Always.',
      'Formal.',
      'Warm.',
      'Funny.',
      'Chatty.',
      'With {name}.',
    ]);
    const grave = { ...speaker({ formality: 4, warmth: 5, playfulness: 5 }), grave: true };
    expect(usable(lines, {}, grave)).toEqual(['Always.', 'Warm.']);
  });
});
