import { describe, expect, it } from 'vitest';
import { formatSummary, formatWorst } from './format';
import { worstErrors } from './worst';
import { judgeRows } from './judge-rows';
import { loadDetector } from './load-detector';
import { parseRows } from './read-tsv';
import { summarise } from './summary';

const TSV = [
  'id\tsource\tlang\tlabel\tintent\tseverity\ttext',
  'a1\tdemo\ten\t1\tcomplaint\t4\t@larkspur worst service ever, three weeks and my order still has not arrived, you thieves',
  'a2\tdemo\ten\t0\tquestion\t\t@larkspur what time do you open on Sunday?',
  'a3\tdemo\ten\t0\tpraise\t\t@larkspur your team was amazing, thank you "so" much',
  'a4\tmixed\tes\t1\t\t\t@larkspur sigo sin internet desde ayer y nadie responde, pésimo servicio',
  'a5\tmixed\tth\t0\t\t\tสวัสดี',
  'a6\tother\ten\t\t\t\tno label here',
].join('\r\n');

describe('the report', () => {
  const rows = parseRows(TSV);
  const judged = judgeRows(rows, loadDetector(), true);
  const summary = summarise(judged, 0.5, judged);

  it('reads rows by the header, without quoting', () => {
    expect(rows).toHaveLength(6);
    expect(rows[2]?.text).toContain('"so" much');
    expect(rows[5]?.label).toBeUndefined();
    expect(() => parseRows('a\tb\n1\t2')).toThrow(/text/);
  });

  it('gives figures by source, and by language where a source has several', () => {
    expect(Object.keys(summary.sources)).toEqual(['demo', 'mixed', 'mixed:es', 'mixed:th']);
    expect(Object.keys(summary.languages)).toEqual(['en', 'es', 'th']);
    expect(summary.sources['demo']).toMatchObject({
      n: 3,
      positives: 1,
      precision: 1,
      recall: 1,
      macroF1: 1,
      prAuc: 1,
      fpr: 0,
    });
    expect(summary.sources['mixed:es']).toMatchObject({ n: 1, recall: 1 });
  });

  it('tells intents and severity where they are given', () => {
    expect(summary.intents['demo']).toMatchObject({ n: 3, macroF1: 1 });
    expect(summary.severity['demo']).toMatchObject({ n: 1, f1: { strong: 1 } });
  });

  it('lists the surest errors first, the text on one line', () => {
    const [base] = rows;
    if (!base) throw new Error('no rows');
    const scored = [0.6, 0.9, 0.2].map((score) => ({
      row: { ...base, label: 0 as const, text: `a\u2028${score}` },
      score,
      predicted: score >= 0.5 ? (1 as const) : (0 as const),
    }));
    const worst = worstErrors(scored, 20);
    expect(worst.map(({ score }) => score)).toEqual([0.9, 0.6]);
    expect(worst[0]).toMatchObject({ source: 'demo', label: 0, text: 'a 0.9' });
    expect(formatWorst(worst)).toContain('0.90  not a complaint  demo');
  });

  it('lists no error in a language that is not judged', () => {
    const [base] = rows;
    if (!base) throw new Error('no rows');
    const wrong = (lang: string) => ({
      row: { ...base, lang, label: 1 as const },
      score: 0,
      predicted: 0 as const,
    });
    expect(worstErrors([wrong('th')], 20)).toEqual([]);
    expect(worstErrors([wrong('en')], 20)).toHaveLength(1);
  });

  it('prints a table', () => {
    const text = formatSummary(summary);
    expect(text).toMatch(/demo\s+3\s+1\s+100\.0/);
    expect(text).toContain('demo: 1 complaints found, 0 missed, 0 false alarms, 2 rightly left');
    expect(text).toContain('Intents, demo (n 3): macro-F1 100.0');
  });
});
