/**
 * Scores for `train-detector --teacher`, by the sentence encoder: `npx tsx scripts/train/encoder-teacher.ts --data DIR --out FILE`.
 * Each row is scored by a head that learned from the other folds. Rows not encoded yet are left out: then the
 * trainer's own models teach them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fitHead, headScore } from '@/scripts/encoder/fit-head';
import { learnHead } from '@/scripts/encoder/learn-head';
import { CACHE_FOLDER, keyOf, readVectors } from '@/scripts/encoder/vector-cache';
import { dataPath } from '@/scripts/eval/data-folder';
import { readRows } from '@/scripts/eval/read-tsv';
import { readOptions } from '@/scripts/read-options';
import { probabilityOf } from '@/utils/core/detect/log-odds';
import { encoderText } from '@/utils/core/encoder/encoder-text';
import { SOURCES } from './sources';

const FOLDS = 5;

const { values } = readOptions(import.meta.url, {
  options: {
    data: { type: 'string', default: dataPath('complaints') },
    vectors: { type: 'string', default: CACHE_FOLDER },
    out: { type: 'string', default: '.cache/detector/teacher.tsv' },
  },
});
const vectors = readVectors(values.vectors);
const find = (text: string): Float32Array | undefined => vectors.get(keyOf(encoderText(text)));
const vectorOf = (text: string): Float32Array => {
  const vector = find(text);
  if (!vector) throw new Error('A text was not encoded');
  return vector;
};
const rows = readRows(join(values.data, 'train.tsv')).filter(
  ({ source, lang, label, text }) =>
    SOURCES[source]?.ships === true && lang === 'en' && label !== undefined && find(text) !== undefined,
);
const lines: string[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const { head } = learnHead(
    rows.filter((_, at) => at % FOLDS !== fold),
    vectorOf,
    fitHead,
  );
  for (const [at, { id, text }] of rows.entries())
    if (at % FOLDS === fold)
      lines.push(`${id}\t${probabilityOf(headScore(head, vectorOf(text))).toFixed(5)}`);
  console.log(`fold ${fold + 1} of ${FOLDS}: ${lines.length} of ${rows.length} rows scored`);
}
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${lines.join('\n')}\n`);
