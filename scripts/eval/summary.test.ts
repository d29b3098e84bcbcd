import { describe, expect, it } from 'vitest';
import { formatSummary } from './format';
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
    expect(Object.keys(summary.sources)).toEqual(['demo', 'mixed:es', 'mixed:th']);
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

  it('prints a table', () => {
    const text = formatSummary(summary);
    expect(text).toMatch(/demo\s+3\s+1\s+100\.0/);
    expect(text).toContain('Intents, demo (n 3): macro-F1 100.0');
  });
});
