/** The report as a table for a terminal. */
import type { Summary, ClassTable } from './summary';

/** @returns lines to print; rates in percent. */
export function formatSummary(summary: Summary): string {
  const lines = [row(['source', 'n', 'compl.', 'P', 'R', 'F1', 'macro-F1', 'PR-AUC', 'FPR'])];
  for (const [name, m] of Object.entries(summary.sources)) {
    const rates =
      m.positives === 0
        ? ['-', '-', '-', '-', '-', percent(m.fpr)]
        : [m.precision, m.recall, m.f1, m.macroF1, m.prAuc, m.fpr].map(percent);
    lines.push(row([name, String(m.n), String(m.positives), ...rates]));
  }
  lines.push(...tables('Intents', summary.intents), ...tables('Severity, mild or strong', summary.severity));
  return lines.join('\n');
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
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(9))).join('');
}

function percent(rate: number): string {
  return (rate * 100).toFixed(1);
}
