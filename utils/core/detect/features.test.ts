import { describe, expect, it } from 'vitest';
import { featuresOf } from './features';
import { SAMPLES } from './fixtures/complaints';
import { readEnglish } from './fixtures/read';
import { compileTables } from './languages';
import { readText } from './reading';

const names = (text: string): string[] => featuresOf(readEnglish(text)).map(({ name }) => name);

describe('features', () => {
  it.each([
    ['sarcastic-thanks', 'Thanks for losing my luggage'],
    ['sarcastic-thanks', 'great service as ever 🙄'],
    ['sarcastic-praise', 'Lovely, late again'],
    ['mismatch', 'I ordered six plates but received four'],
    ['mismatch', 'Dinner for six ordered, two boxes arrived'],
    ['negated-praise', 'I am not happy with this'],
    ['negated-trouble', 'no problems so far'],
    ['negated-trouble', 'never had a single problem'],
    ['awful', 'ridiculously late'],
    ['positive', 'ridiculously good'],
    ['but-trouble', 'Nice screen, but it is broken'],
    ['but-praise', 'It was broken but the staff were great'],
    ['thanks-after-trouble', 'It was broken, now it works again, thank you'],
    ['own-mistake', 'I ordered it by accident'],
    ['still-failure', 'still not working'],
    ['time-waiting', 'waiting for three weeks'],
    ['plain-question', 'what time do you open?'],
    ['question-with-trouble', 'why is it broken?'],
    ['shouting', 'ABSOLUTELY not'],
    ['angry-emoji', 'really 😡'],
    ['signed', 'Sorry to hear that. Please DM us. ^AB'],
    ['brand-talk', 'Sorry to hear that'],
    ['your-business', 'your website'],
  ])('%s in: %s', (name, text) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['sarcastic-thanks', 'Thanks for fixing it, all good now'],
    ['praise', 'I do not recommend this'],
    ['problem', 'no problem'],
    ['mismatch', 'I ordered it and got it today'],
    ['positive', 'nice phone but it broke'],
    ['awful', 'your support chat is ridiculously good'],
    ['sarcastic-thanks', 'Got the number, thanks, will wait for it'],
    ['sarcastic-thanks', 'Love the lamp, it glows for days'],
    ['business-negated', 'Customer for 10 years and never disappointed, what a company'],
    ['where-is', 'When will the sale start?'],
    ['own-mistake', 'The driver left my parcel at the bins'],
    ['shouting', 'iOS and TV'],
  ])('no %s in: %s', (name, text) => {
    expect(names(text)).not.toContain(name);
  });

  it('take no part of a word of trouble for a kind one', () => {
    const german = readText('Mein Paket ist nicht angekommen', compileTables('de'));
    expect(featuresOf(german).map(({ name }) => name)).not.toContain('thanks-after-trouble');
  });

  it('count in full up to twenty words, and by the root of their share beyond', () => {
    const valueOf = (text: string, name: string): number | undefined =>
      featuresOf(readEnglish(text)).find((each) => each.name === name)?.value;
    const filler = ' and so on'.repeat(25);
    const words = 'the lamp is broken'.split(' ').length + 3 * 25;
    expect(valueOf('the lamp is broken and so on', 'broken')).toBe(1);
    expect(valueOf(`the lamp is broken${filler}`, 'broken')).toBeCloseTo(Math.sqrt(20 / words));
    expect(valueOf(`the lamp is broken${filler}`, 'length')).toBeCloseTo(Math.log2(1 + words) / 3);
  });

  it('are each named once', () => {
    for (const { text } of SAMPLES) expect(new Set(names(text)).size).toBe(names(text).length);
  });
});
