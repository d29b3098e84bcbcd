/** The report on one set of rows, printed. */
import { BASELINES, judgeByBaseline } from './baselines';
import { figuresBySource } from './by-group';
import { formatFigures, formatSummary, formatWorst } from './format';
import { judgeRowsBy } from './judge-rows';
import { loadLooks } from './looks';
import type { Row } from './read-tsv';
import { sideBySide } from './side-by-side';
import { scoredRow, summarise, type Summary } from './summary';
import { worstErrors, type WorstError } from './worst';

export type ReportOptions = {
  readonly weights: string;
  /** `first`, or what else `looks.ts` knows. */
  readonly looks: string;
  readonly addressed: boolean;
  readonly threshold: number;
  readonly json: boolean;
  readonly baselines: boolean;
  /** How many errors to list. */
  readonly worst: number;
  readonly say: (line: string) => void;
};

type LookReport = Summary & { readonly worst: readonly WorstError[]; readonly microseconds: number };

/** Judges the rows by each look asked for and prints what came of it; as JSON the first look's figures stand on top. */
export async function report(rows: readonly Row[], options: ReportOptions): Promise<void> {
  const { say } = options;
  const reports: Record<string, LookReport> = {};
  for (const [name, look] of Object.entries(await loadLooks(options.looks, options.weights))) {
    const began = performance.now();
    const judged = await judgeRowsBy(look, rows, options.addressed);
    const microseconds = ((performance.now() - began) / Math.max(1, rows.length)) * 1000;
    const toBrand = options.addressed ? judged : await judgeRowsBy(look, rows, true);
    const scored = judged.map((item) => scoredRow(item, options.threshold));
    const worst = worstErrors(scored, options.worst);
    reports[name] = { ...summarise(judged, options.threshold, toBrand), worst, microseconds };
  }
  const baselines = Object.fromEntries(
    Object.entries(options.baselines ? BASELINES : {}).map(([name, baseline]) => [
      name,
      { sources: figuresBySource(judgeByBaseline(rows, baseline)) },
    ]),
  );
  if (options.json) {
    const looks = Object.keys(reports).length > 1 ? { looks: reports } : {};
    const given = options.baselines ? { baselines } : {};
    say(JSON.stringify({ ...Object.values(reports)[0], ...looks, ...given }, null, 2));
    return;
  }
  if (Object.keys(reports).length > 1) say(sideBySide(reports));
  for (const [name, one] of Object.entries(reports)) {
    if (Object.keys(reports).length > 1) say(`\n== ${name}\n`);
    say(formatSummary(one));
    say(`\n${one.worst.length} worst errors`);
    say(formatWorst(one.worst));
    say(`\n${rows.length} rows, ${one.microseconds.toFixed(0)} µs each, threshold ${options.threshold}`);
  }
  for (const [name, { sources }] of Object.entries(baselines)) say(`\n${formatFigures(name, sources)}`);
}
