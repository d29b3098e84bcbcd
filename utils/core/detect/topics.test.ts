import { describe, expect, it } from 'vitest';
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
    ['other', 'hello there'],
  ])('%s: %s', (topic, text) => {
    expect(topicsOf(readEnglish(text))[0]).toBe(topic);
  });
});
