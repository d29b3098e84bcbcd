import { describe, expect, it } from 'vitest';
import weightsJson from '@/public/detector/weights.json';
import { byLanguage } from './by-language';
import { createDetector } from './detect';
import { makeBrand, makePost } from './fixtures/post';
import { parseWeights } from './weights';

const detector = createDetector(parseWeights(weightsJson));
const judge = (text: string) =>
  detector.detect(makePost(text, { lang: undefined }), { brand: makeBrand(), page: { kind: 'home' } });

describe('a post in two languages', () => {
  it('has a part for each, places unchanged, with what is too short to tell in both', () => {
    const source = 'Ma lampe ne marche pas. @larkspur The lamp is not what I ordered from you! Oh.';
    const parts = byLanguage({ source }, 'en') ?? [];
    expect(parts.map(({ lang }) => lang)).toEqual(['en', 'fr']);
    for (const part of parts) {
      expect(part.source).toHaveLength(source.length);
      expect(part.source).toContain('@larkspur');
      expect(part.source.endsWith('Oh.')).toBe(true);
    }
    expect(parts[0]?.source).not.toContain('lampe');
    expect(parts[1]?.source).not.toContain('ordered');
  });

  it.each(['The lamp is not what I ordered. It is broken.', 'Oh. Ah!', ''])('has none: %j', (source) => {
    expect(byLanguage({ source }, 'en')).toBeUndefined();
  });

  it('is a complaint when one of them complains', () => {
    const german = '@larkspur Die Lampe ist kaputt und niemand antwortet mir.';
    const english = 'What a lovely day it is for you and all of us at the lake. We are so happy to be here.';
    expect(judge(`${german} ${english}`)).toMatchObject({ intent: 'complaint', lang: 'de' });
    expect(judge(english).intent).not.toBe('complaint');
  });
});
