/**
 * Encodes the rows of the data folder into the cache: `npx tsx scripts/encoder/encode-rows.ts --data DIR`.
 * The trainer does this by itself; alone it can run ahead, at low priority.
 */
import { join } from 'node:path';
import { dataPath } from '@/scripts/eval/data-folder';
import { readRows } from '@/scripts/eval/read-tsv';
import { readOptions } from '@/scripts/read-options';
import { encodeTexts } from './encode-texts';

const { values } = readOptions(import.meta.url, {
  options: {
    data: { type: 'string', default: dataPath('complaints') },
    sources: { type: 'string', default: '' },
    files: { type: 'string', default: 'train.tsv,dev.tsv' },
    every: { type: 'string', default: '1' },
  },
});
const sources = values.sources.split(',').filter((source) => source !== '');
const rows = values.files
  .split(',')
  .flatMap((file) => readRows(join(values.data, file)))
  .filter(({ lang, source }) => lang === 'en' && (sources.length === 0 || sources.includes(source)))
  .filter((_, at) => at % Number(values.every) === 0);
await encodeTexts(rows.map(({ text }) => text));
