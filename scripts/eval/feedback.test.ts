/** What a day's corrections cost elsewhere: twenty of the detector's own errors set right, the rest of the data judged again. */
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { brandSchema } from '@/utils/core/brand';
import type { Correction } from '@/utils/core/detect/feedback/correction';
import { createFeedback } from '@/utils/core/detect/feedback/feedback';
import { marksOfText } from '@/utils/core/detect/feedback/marks';
import { logOddsOf } from '@/utils/core/detect/log-odds';
import { THRESHOLDS } from '@/utils/core/detect/thresholds';
import { makePost } from '@/utils/core/detect/fixtures/post';
import { capText } from '@/utils/core/text/cap';
import { dataPathIfThere } from './data-folder';
import { loadDetector } from './load-detector';
import { metrics } from './metrics';
import { readRows, type Row } from './read-tsv';

const SOURCES = ['acl19', 'airline', 'apple', 'cesamard'];
const CORRECTIONS = 20;
/** In macro-F1, 0 to 1. */
const MOST_LOST = 0.005;
const THRESHOLD = THRESHOLDS.addressed.balanced;

const file = dataPathIfThere('complaints', 'dev.tsv');
const rows = file === undefined ? [] : readRows(file).filter(({ source }) => SOURCES.includes(source));
const brand = v.parse(brandSchema, { handles: ['somebrand'] });
const detector = loadDetector();

function scoreOf({ text }: Row, corrections: readonly Correction[] = []): number {
  const post = makePost(capText(text), { lang: 'en', replyTo: { handle: 'somebrand' } });
  const feedback = createFeedback(corrections);
  return detector.detect(post, { brand, page: { kind: 'home' }, feedback }).score;
}

const macroF1 = (judged: readonly { row: Row; score: number }[]): number =>
  metrics(
    judged.flatMap(({ row, score }) =>
      row.label === undefined
        ? []
        : [{ label: row.label, score, predicted: score >= THRESHOLD ? (1 as const) : (0 as const) }],
    ),
  ).macroF1;

if (file === undefined)
  it('has no data to measure on', () => {
    expect(rows).toEqual([]);
  });
else
  describe('after twenty corrections of real errors', () => {
    const before = rows.map((row) => ({ row, score: scoreOf(row) }));
    const wrong = before.filter(
      ({ row, score }) => row.label !== undefined && score >= THRESHOLD !== (row.label === 1),
    );

    it.each([
      ['of false alarms only', wrong.filter(({ row }) => row.label === 0)],
      ['of what was missed only', wrong.filter(({ row }) => row.label === 1)],
      ['of both', wrong],
    ])('%s', (name, errors) => {
      const step = Math.max(1, Math.floor(errors.length / CORRECTIONS));
      const chosen = errors.filter((_, at) => at % step === 0).slice(0, CORRECTIONS);
      const corrections = chosen.map(({ row, score }, at): Correction => ({
        id: `x:${at}`,
        at,
        intent: row.label === 1 ? 'complaint' : 'other',
        base: logOddsOf(score),
        marks: marksOfText(capText(row.text)),
      }));
      const feedback = createFeedback(corrections);
      const others = before.filter((item) => !chosen.includes(item));
      const after = others.map(({ row, score }) => {
        const { shift } = feedback.learnedOf(marksOfText(capText(row.text)));
        return { row, score: 1 / (1 + Math.exp(-(logOddsOf(score) + shift))) };
      });
      const [was, is] = [macroF1(others), macroF1(after)];
      const moved = after.filter(({ score }, at) => score !== others[at]?.score).length;
      console.log(
        `Twenty corrections ${name}: macro-F1 ${(was * 100).toFixed(2)} -> ${(is * 100).toFixed(2)}, ${moved} of ${others.length} posts moved.`,
      );
      expect(is).toBeGreaterThanOrEqual(was - MOST_LOST);
    });
  });
