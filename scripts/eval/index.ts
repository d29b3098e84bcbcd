/**
 * Measures the shipped detector on labelled posts.
 *
 *   npm run eval -- FILE.tsv            a table, by source and language
 *   npm run eval -- --file FILE.tsv --json
 *
 * By default each row is judged by its words alone; `--addressed` judges it as a post that answers the brand,
 * with the lower threshold of such posts; intents and severity are always those of posts to the brand. Columns of the TSV: text, and what there is of source, lang, label, intent, severity.
 * Without a file: dev.tsv of the data folder (AMENDS_DATA, else ../shared/data).
 */
import { parseArgs } from 'node:util';
import { thresholdFor } from '@/utils/core/detect/thresholds';
import { dataPath } from './data-folder';
import { formatSummary } from './format';
import { judgeRows } from './judge-rows';
import { loadDetector, WEIGHTS_FILE } from './load-detector';
import { readRows } from './read-tsv';
import { summarise } from './summary';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    weights: { type: 'string', default: WEIGHTS_FILE },
    addressed: { type: 'boolean', default: false },
    threshold: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const file = values.file ?? positionals[0] ?? dataPath('complaints', 'dev.tsv');
const threshold = Number(values.threshold ?? thresholdFor(values.addressed ? 'addressed' : 'no', 'balanced'));
const rows = readRows(file);
const detector = loadDetector(values.weights);
const start = performance.now();
const judged = judgeRows(rows, detector, values.addressed);
const elapsed = performance.now() - start;
const toBrand = values.addressed ? judged : judgeRows(rows, detector, true);
const summary = summarise(judged, threshold, toBrand);
if (values.json) console.log(JSON.stringify(summary, null, 2));
else {
  console.log(formatSummary(summary));
  console.log(
    `\n${rows.length} rows, ${((elapsed / rows.length) * 1000).toFixed(0)} µs each, threshold ${threshold}`,
  );
}
