/**
 * Measures the shipped detector on labelled posts.
 *
 *   npm run eval -- --file FILE.tsv      tables by source and language, and the worst errors
 *   npm run --silent eval -- --file FILE.tsv --json
 *   npm run eval -- --baselines          VADER and AFINN on the same rows
 *   npm run eval -- --protocol acl2019   nested cross-validation on the acl19 rows, as in the paper
 *   npm run eval -- --look both          first look, both looks at all posts, and the cascade as shipped, side by side;
 *                                        with --protocol: the mean of both
 *   npm run eval -- --worst 50           so many errors instead of 20
 *
 * By default each row is judged by its words alone; `--addressed` judges it as a post that answers the brand,
 * with the lower threshold of such posts; intents and severity are always those of posts to the brand.
 * Columns of the TSV: text, and what there is of source, lang, label, intent, severity.
 * Without a file: dev.tsv of the data folder (AMENDS_DATA, else ../shared/data).
 */
import { plainly } from '@/scripts/plainly';
import { readOptions } from '@/scripts/read-options';
import { thresholdFor } from '@/utils/core/detect/thresholds';
import { acl2019 } from './acl2019';
import { dataPath } from './data-folder';
import { foldedSecondLook } from './folded-second-look';
import { WEIGHTS_FILE } from './load-detector';
import { readRows } from './read-tsv';
import { report } from './report';

const { values, positionals } = readOptions(import.meta.url, {
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    weights: { type: 'string', default: WEIGHTS_FILE },
    addressed: { type: 'boolean', default: false },
    threshold: { type: 'string' },
    json: { type: 'boolean', default: false },
    baselines: { type: 'boolean', default: false },
    protocol: { type: 'string' },
    look: { type: 'string', default: 'first' },
    worst: { type: 'string', default: '20' },
  },
});
await plainly(async () => {
  const rows = readRows(values.file ?? positionals[0] ?? dataPath('complaints', 'dev.tsv'));
  const say = (line: string): void => console.log(line);

  if (values.protocol === 'acl2019')
    acl2019(rows, {
      json: values.json,
      say,
      ...(values.look === 'both' && { secondOf: foldedSecondLook() }),
    });
  else if (values.protocol !== undefined)
    throw new Error(`No protocol ${values.protocol}: there is acl2019.`);
  else
    await report(rows, {
      weights: values.weights,
      looks: values.look,
      addressed: values.addressed,
      threshold: Number(values.threshold ?? thresholdFor(values.addressed ? 'addressed' : 'no', 'balanced')),
      json: values.json,
      baselines: values.baselines,
      worst: Number(values.worst),
      say,
    });
});
