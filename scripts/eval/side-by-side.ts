/** Several looks at the same rows, one line a source. */
import type { Summary } from './summary';

const WIDTH = 30;

/** @returns a table: macro-F1 / PR-AUC / precision at 80 % recall / false-positive rate of each look */
export function sideBySide(looks: Readonly<Record<string, Pick<Summary, 'sources'>>>): string {
  const names = Object.keys(looks);
  const sources = Object.keys(Object.values(looks)[0]?.sources ?? {});
  const percent = (value: number): string => (100 * value).toFixed(1);
  const lines = sources.map((source) => {
    const cells = names.map((name) => {
      const figures = looks[name]?.sources[source];
      if (!figures) return ''.padEnd(WIDTH);
      const { macroF1, prAuc, pAt80, fpr } = figures;
      return [macroF1, prAuc, pAt80, fpr].map(percent).join(' / ').padEnd(WIDTH);
    });
    return `${source.padEnd(16)}${cells.join('')}`.trimEnd();
  });
  return [
    'macro-F1 / PR-AUC / precision at 80 % recall / false-positive rate',
    `${''.padEnd(16)}${names.map((name) => name.padEnd(WIDTH)).join('')}`.trimEnd(),
    ...lines,
  ].join('\n');
}
