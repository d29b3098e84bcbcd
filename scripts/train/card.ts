/** The figures in `docs/detector.md`, written by the training itself between two marks. */
import { judgeRows } from '@/scripts/eval/judge-rows';
import type { Row } from '@/scripts/eval/read-tsv';
import { figuresBySource } from '@/scripts/eval/by-group';
import { scoredRow } from '@/scripts/eval/summary';
import { createDetector } from '@/utils/core/detect/detect';
import { THRESHOLDS } from '@/utils/core/detect/thresholds';
import type { Weights } from '@/utils/core/detect/weights';
import { SOURCES } from './sources';

/** `shipped`: sources whose licence allows it; `all-sources`: for comparison. */
export type CardBlock = 'shipped' | 'all-sources';

export type CardFigures = {
  readonly weights: Weights;
  readonly bytes: { readonly plain: number; readonly gzip: number };
  readonly used: Readonly<Record<string, number>>;
};

/** @returns the card with the block of that name replaced. Throws when the card has no such block. */
export function replaceBlock(card: string, block: CardBlock, text: string): string {
  const [open, close] = [`<!-- ${block} -->`, `<!-- /${block} -->`];
  const [before, rest] = split(card, open);
  const [, after] = split(rest, close);
  return `${before}${open}\n\n${text}\n\n${close}${after}`;
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The card has no mark ${mark}.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** @param dev labelled rows that nothing was learned from */
export function cardFigures({ weights, bytes, used }: CardFigures, dev: readonly Row[]): string {
  const detector = createDetector(weights);
  const figures = (addressed: boolean) => {
    const threshold = THRESHOLDS[addressed ? 'addressed' : 'no'].balanced;
    return figuresBySource(judgeRows(dev, detector, addressed).map((row) => scoredRow(row, threshold)));
  };
  const alone = figures(false);
  const toBrand = figures(true);
  const rows = Object.entries(alone).map(([source, m]) => {
    const known = used[source] === undefined ? 'no' : 'yes';
    const cells =
      m.positives === 0
        ? ['-', '-', '-', percent(m.fpr), percent(m.ece), '-']
        : [m.macroF1, m.prAuc, m.pAt80, m.fpr, m.ece, toBrand[source]?.macroF1 ?? 0].map(percent);
    return `| ${[source, String(m.n), known, ...cells].join(' | ')} |`;
  });
  const learned = Object.entries(used).map(
    ([source, n]) => `${source} ${n} (${SOURCES[source]?.licence ?? '-'})`,
  );
  return [
    `\`${weights.id}\`: ${kilo(bytes.plain)} kB, ${kilo(bytes.gzip)} kB gzip. Learned from: ${learned.join('; ')}.`,
    '',
    `| source | n | learned from | macro-F1 | PR-AUC | P@R80 | false alarms | ECE | macro-F1, to the brand |`,
    `| --- | --- | --- | --- | --- | --- | --- | --- | --- |`,
    ...rows,
  ].join('\n');
}

function percent(rate: number): string {
  return (rate * 100).toFixed(1);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
