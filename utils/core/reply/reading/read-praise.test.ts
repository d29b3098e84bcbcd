import { describe, expect, test } from 'vitest';
import { normalise } from '@/utils/core/text/normalise';
import { readAsked } from './read-asked';
import { isThanksOnly, readPraise } from './read-praise';

describe('what is praised, named', () => {
  test.each([
    ['Thanks for getting back to me so quickly', 'the quick reply'],
    ['Ordered at nine, arrived the next day', 'how quickly it arrived'],
    ['She was so patient with my dad', 'the patience you met'],
    ['You really helped us out', 'the help you had'],
    ['The friendly crew made our day', 'the friendly crew'],
    ['Kudos to your onboarding team', 'the onboarding team'],
    ['We had a wonderful stay', 'your stay'],
    ['love the new app', 'the new app'],
  ])('%s', (text, liked) => {
    expect(readPraise(normalise(text))).toBe(liked);
  });

  test.each(['You are the best', 'Thank you for the refund', 'zzyzx forever', 'not a great app', ''])(
    'nothing named: %s',
    (text) => expect(readPraise(normalise(text))).toBeUndefined(),
  );
});

test.each([
  ['ok will do, thanks', true],
  ['thank you, great service', false],
  ['we loved every minute', false],
])('only a thank-you: %s', (text, only) => expect(isThanksOnly(normalise(text))).toBe(only));

test.each([
  ['when does the student discount end?', 'the student discount'],
  ['can I use my laptop in Japan?', 'your laptop'],
  ['what time do you open?', undefined],
  ['which of your policies covers winter sports?', undefined],
])('asked about: %s', (text, thing) => expect(readAsked(normalise(text))).toBe(thing));
