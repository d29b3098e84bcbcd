import { describe, expect, it } from 'vitest';
import { BASELINES, judgeByBaseline } from './baselines';
import { figuresByLanguage, figuresBySource } from './by-group';
import { parseRows } from './read-tsv';

const rows = parseRows(
  [
    'source\tlang\tlabel\ttext',
    'demo\ten\t1\tthis is horrible, I hate it',
    'demo\ten\t0\twhat a wonderful, lovely day',
    'demo\tund\t0\thm',
  ].join('\n'),
);

describe('baselines', () => {
  it.each(Object.entries(BASELINES))('%s tells bad words from good ones', (_name, baseline) => {
    const judged = judgeByBaseline(rows, baseline);
    expect(judged.map(({ predicted }) => predicted)).toEqual([1, 0, 0]);
    for (const { score } of judged) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    const figures = figuresBySource(judged);
    expect(Object.keys(figures)).toEqual(['demo', 'demo:en', 'demo:und']);
    expect(figures['demo']).toMatchObject({ n: 3, macroF1: 1 });
    expect(figuresByLanguage(judged)['und']).toMatchObject({ n: 1, fpr: 0 });
  });
});
