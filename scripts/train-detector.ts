/**
 * Learns the detector's weights: `npx tsx scripts/train-detector.ts --data ../shared/data/complaints`.
 * Reads train.tsv, writes public/detector/weights.json. Same data, same file, byte for byte.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataPath } from '@/scripts/eval/data-folder';
import { metrics } from '@/scripts/eval/metrics';
import { readRows } from '@/scripts/eval/read-tsv';
import { languageBiases } from '@/scripts/train/language-bias';
import { learn } from '@/scripts/train/learn';
import { sigmoid } from '@/scripts/train/logistic';
import { compileTables } from '@/utils/core/detect/languages';
import { parseWeights } from '@/utils/core/detect/weights';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: dataPath('complaints') },
    out: { type: 'string', default: 'public/detector/weights.json' },
    id: { type: 'string', default: 'amends-hand-1' },
  },
});
const rows = readRows(join(values.data, 'train.tsv'));
const tables = compileTables('en');
const { fit, index, calibration, used, dropped, heldOut } = learn(rows, tables);
const bias = languageBiases(rows, ['es', 'fr', 'de', 'pt'], { fit, index, tables });

const round = (value: number): number => Number(value.toFixed(4));
const features = Object.fromEntries(
  [...index]
    .map(([name, at]) => [name, round(fit.weights[at] ?? 0)] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en')),
);
const weights = parseWeights({
  id: values.id,
  features,
  bias: Object.fromEntries(Object.entries(bias).map(([lang, value]) => [lang, round(value)])),
  calibration: { scale: round(calibration.scale), shift: round(calibration.shift) },
});
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(weights, null, 2)}\n`);

const judged = heldOut
  .filter(({ source }) => source === 'acl19')
  .map(({ label, logit: odds }) => {
    const score = sigmoid(calibration.scale * odds + calibration.shift);
    return { label, score, predicted: score >= 0.5 ? (1 as const) : (0 as const) };
  });
const { macroF1, prAuc } = metrics(judged);
console.log(`Rows used: ${JSON.stringify(used)}; weak rows dropped: ${dropped}`);
console.log(`Held-out folds of acl19: macro-F1 ${percent(macroF1)}, PR-AUC ${percent(prAuc)}`);
console.log(`Weights: ${Object.keys(features).length} features, written to ${values.out}`);

function percent(value: number): string {
  return (value * 100).toFixed(1);
}
