import { describe, expect, it } from 'vitest';
import type { Post } from '@/utils/core/post';
import { makePost } from './fixtures/post';
import { readEnglish } from './fixtures/read';
import { LARGE_AUDIENCE, risksOf } from './risks';

const risks = (text: string, given: Partial<Post> = {}) => risksOf(makePost(text, given), readEnglish(text));

describe('risks', () => {
  it.each([
    ['legal', 'my lawyer will be in touch'],
    ['press', 'I am a journalist and would like a comment'],
    ['safety', 'the battery exploded in my hand'],
    ['self-harm', 'after this I just want to die'],
    ['churn', 'never again, switching to another company'],
    ['repeated-contact', 'this is the third time I ask'],
    ['personal-data', 'my number is +44 20 7946 0958'],
  ])('%s: %s', (risk, text) => {
    expect(risks(text)).toContain(risk);
  });

  it.each(['my parcel is late', 'this cake is to die for', 'sick beat', 'great job team'])(
    'none in: %s',
    (text) => {
      expect(risks(text)).toEqual([]);
    },
  );

  it('takes a laugh for a manner of speaking', () => {
    expect(risks('this game makes me want to kill myself lol')).not.toContain('self-harm');
  });

  it('hears a large audience like the press', () => {
    expect(risks('late again', { author: { name: 'A', followers: LARGE_AUDIENCE } })).toContain('press');
    expect(risks('late again', { author: { name: 'A', followers: 900 } })).not.toContain('press');
  });
});
