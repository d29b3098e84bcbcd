import { describe, expect, it } from 'vitest';
import weightsJson from '@/public/detector/weights.json';
import { createDetector } from '@/utils/core/detect/detect';
import type { Intent } from '@/utils/core/detect/finding';
import { makeBrand, makePost } from '@/utils/core/detect/fixtures/post';
import { logOddsOf } from '@/utils/core/detect/log-odds';
import { parseWeights } from '@/utils/core/detect/weights';
import { MAX_CORRECTIONS, withCorrection, withoutCorrection, type Correction } from './correction';
import { createFeedback, MAX_SHIFT, MAX_STEP } from './feedback';
import { MADE_UP_PATTERNS } from './fixtures/patterns';
import { marksOfText } from './marks';

const detector = createDetector(parseWeights(weightsJson));
const brand = makeBrand();
const judge = (text: string, corrections: readonly Correction[] = []) =>
  detector.detect(makePost(text, { lang: 'en' }), {
    brand,
    page: { kind: 'home' },
    feedback: createFeedback(corrections),
  });
const correct = (text: string, intent: Intent, at: number): Correction => ({
  id: `x:${at}`,
  at,
  intent,
  base: logOddsOf(judge(text).score),
  marks: marksOfText(text),
});

describe.each(MADE_UP_PATTERNS)('$name', ({ intent, posts }) => {
  const [sixth = '', ...five] = posts.toReversed();
  const corrections = five.map((text, at) => correct(text, intent, at));

  it('is judged wrong at first', () => {
    expect(posts.some((text) => judge(text).intent !== intent)).toBe(true);
  });

  it('is right the sixth time', () => {
    expect(judge(sixth, corrections).intent).toBe(intent);
  });

  it('is as before once all is taken back', () => {
    const none = corrections.reduce<readonly Correction[]>(
      (left, { id }) => withoutCorrection(left, id),
      corrections,
    );
    expect(judge(sixth, none)).toEqual(judge(sixth));
  });
});

describe('a correction', () => {
  const said = correct('@larkspur the midnight drop is killing me', 'praise', 1);

  it('does not touch posts that have nothing in common with it', () => {
    const other = '@larkspur my order never arrived and nobody answers the phone';
    expect(judge(other, [said])).toEqual(judge(other));
  });

  it('moves a post by a bounded step, and many of them by a bounded sum', () => {
    const { marks } = said;
    expect(Math.abs(createFeedback([said]).learnedOf(marks).shift)).toBeLessThanOrEqual(MAX_STEP);
    const many = Array.from({ length: 50 }, (_, at) => ({ ...said, id: `x:${at}`, base: 6 }));
    expect(createFeedback(many).learnedOf(marks).shift).toBe(-MAX_SHIFT);
  });

  it('of the same case replaces the one before', () => {
    const again = { ...said, intent: 'complaint' as const };
    expect(withCorrection([said], again)).toEqual([again]);
  });

  it('goes when too many have come after it', () => {
    const many = Array.from({ length: MAX_CORRECTIONS }, (_, at) => ({ ...said, id: `x:${at}` }));
    const kept = withCorrection(many, { ...said, id: 'x:new' });
    expect(kept).toHaveLength(MAX_CORRECTIONS);
    expect(kept.map(({ id }) => id)).not.toContain('x:0');
  });

  it('holds no text', () => {
    expect(JSON.stringify(said)).not.toMatch(/midnight|killing/);
  });

  it('does not silence somebody in danger', () => {
    const text = '@larkspur I want to end my life because of this loan';
    const many = [1, 2, 3, 4, 5, 6].map((at) => correct(text, 'other', at));
    expect(judge(text, many).risks).toContain('self-harm');
  });
});
