import { describe, expect, it } from 'vitest';
import { brandSchema, MAX_TOPIC_WORDS } from '@/utils/core/brand';
import * as v from 'valibot';
import { makeBrand } from './fixtures/post';
import { readEnglish } from './fixtures/read';
import { topicsOf } from './topics';

describe('topics', () => {
  it.each([
    ['delivery', 'my parcel never arrived, the courier left it in the rain'],
    ['billing', 'charged twice, where is my refund'],
    ['outage', 'no internet and no signal since noon'],
    ['account', 'locked out, cannot log in, password reset fails'],
    ['service', 'rude staff, on hold for an hour'],
    ['price', 'so expensive since the price increase'],
    ['privacy', 'my personal data was leaked in a data breach'],
    ['safety', 'it caught fire, dangerous'],
    ['safety', 'there was a fire in the toaster'],
    // A name and a memory put nobody in danger.
    ['product', 'when does the new app come to Kindle, the Fire TV and the other device'],
    ['account', 'I do not recall my username and cannot log in'],
    ['billing', 'do you charge for delivery to Leeds, and what is the extra charge'],
    // The verb of a device is not one of money.
    ['product', 'does it charge a watch as well, or only that device'],
    ['product', 'only half charged after a night on the plug'],
    ['product', 'fully charged at eight, empty at nine'],
    ['billing', 'was charged overnight rates and a delivery charge I never agreed to'],
    ['delivery', 'the newspaper delivery was late again'],
    ['product', 'what about the screen bleeding'],
    ['billing', 'I was charged up front, and not charged the sale price'],
    ['other', 'does it charge a watch as well?'],
    ['other', 'hello there'],
  ])('%s: %s', (topic, text) => {
    expect(topicsOf(readEnglish(text), text, makeBrand())[0]).toBe(topic);
  });
});

describe('words of the brand’s own', () => {
  const { topics } = v.parse(brandSchema, {
    topics: { delivery: ['Fetch Point', 'locker*'], outage: ['サーバー落ち'] },
  });
  const topicOf = (text: string) => topicsOf(readEnglish(text), text, { topics })[0];

  it.each([
    ['the fetch-point was shut and the app is slow', 'delivery'],
    ['all LOCKERS were full, what a price', 'delivery'],
    ['またサーバー落ち', 'outage'],
    ['the price of the fetching pointer', 'price'],
  ])('%s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it('count in a language without tables too', () => {
    expect(topicsOf(undefined, 'locker sudah penuh', { topics })).toEqual(['delivery']);
  });

  it('are none in settings from before there were any', () => {
    expect(Object.values(v.parse(brandSchema, { name: 'Larkspur' }).topics).flat()).toEqual([]);
  });

  it('are checked: no blanks, no single letters, no more than the cap', () => {
    const isFine = (delivery: string[]) => v.is(brandSchema, { topics: { delivery } });
    expect(isFine(['locker'])).toBe(true);
    expect(isFine([' ']) || isFine(['x']) || isFine(['x'.repeat(61)])).toBe(false);
    expect(isFine(Array.from({ length: MAX_TOPIC_WORDS + 1 }, (_, at) => `word ${at}`))).toBe(false);
  });
});
