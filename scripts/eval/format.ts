/** The report as a table for a terminal. */
import type { Metrics } from './metrics';
import type { Summary, ClassTable } from './summary';
import type { WorstError } from './worst';

const HEADER = 'n,compl.,acc,P,R,F1,macro-F1,PR-AUC,ROC-AUC,P@R80,FPR,ECE'.split(',');

/** @returns lines to print; rates in percent. */
export function formatSummary(summary: Summary): string {
  const lines = [
    formatFigures('source', summary.sources),
    '',
    formatFigures('language', summary.languages),
    '',
    'Confusion',
    ...Object.entries(summary.sources).map(
      ([
        name,
        {
          confusion: { tp, fn, fp, tn },
        },
      ]) => `  ${name}: ${tp} complaints found, ${fn} missed, ${fp} false alarms, ${tn} rightly left`,
    ),
  ];
  lines.push(...tables('Intents', summary.intents), ...tables('Severity, mild or strong', summary.severity));
  return lines.join('\n');
}

/** @returns a table of figures, one line a group. */
export function formatFigures(title: string, groups: Readonly<Record<string, Metrics>>): string {
  const lines = Object.entries(groups).map(([name, m]) => {
    // Without a complaint in it a group has false alarms and nothing else.
    const rates =
      m.positives === 0
        ? [m.accuracy, ...Array.from({ length: 7 }, () => undefined), m.fpr, m.ece]
        : [m.accuracy, m.precision, m.recall, m.f1, m.macroF1, m.prAuc, m.rocAuc, m.pAt80, m.fpr, m.ece];
    const cells = rates.map((rate) => (rate === undefined ? '-' : percent(rate)));
    return row([name, String(m.n), String(m.positives), ...cells]);
  });
  return [row([title, ...HEADER]), ...lines].join('\n');
}

/** @returns the errors, one a line: score, what the label says, source, text. */
export function formatWorst(errors: readonly WorstError[]): string {
  return errors
    .map(
      ({ score, label, source, text }) =>
        `  ${score.toFixed(2)}  ${label === 1 ? 'complaint      ' : 'not a complaint'}  ${source}  ${text}`,
    )
    .join('\n');
}

function tables(title: string, of: Readonly<Record<string, ClassTable>>): string[] {
  return Object.entries(of).flatMap(([name, table]) => [
    '',
    `${title}, ${name} (n ${table.n}): macro-F1 ${percent(table.macroF1)}, accuracy ${percent(table.accuracy)}`,
    ...Object.entries(table.confusion).map(([gold, line]) => {
      const counts = Object.entries(line).map(([predicted, count]) => `${predicted} ${count}`);
      return `  ${gold.padEnd(10)} F1 ${percent(table.f1[gold] ?? 0).padStart(5)}   judged as: ${counts.join(', ')}`;
    }),
  ]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(10))).join('');
}

function percent(rate: number): string {
  return (rate * 100).toFixed(1);
}
