/**
 * Learns the second look: `npm run train-second-look -- --data ../shared/data/complaints`.
 * Encodes the rows once (minutes to an hour; what is in .cache/encoder already costs nothing), fits the head, blends
 * it with the first look on dev.tsv and writes public/detector/second-look.json, if the gain holds there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cascade, crossBlended, fitBlend, type Looked } from '@/scripts/encoder/blend';
import { encodeTexts } from '@/scripts/encoder/encode-texts';
import { fitHead } from '@/scripts/encoder/fit-head';
import { learnHead, rowsToLearn } from '@/scripts/encoder/learn-head';
import { packHead } from '@/scripts/encoder/pack-head';
import { compareLooks } from '@/scripts/encoder/compare-looks';
import { dataPath } from '@/scripts/eval/data-folder';
import { judgeRows } from '@/scripts/eval/judge-rows';
import { loadDetector } from '@/scripts/eval/load-detector';
import { readRows } from '@/scripts/eval/read-tsv';
import { readOptions } from '@/scripts/read-options';
import { ownPosts } from '@/scripts/train/own-posts';
import { SOURCES } from '@/scripts/train/sources';
import { logOddsOf } from '@/utils/core/detect/log-odds';
import { headLogOdds, parseHead } from '@/utils/core/encoder/head';
import { encodingOf } from '@/scripts/encoder/vector-cache';

/** What is made up is only measured: its share of complaints is made up too. */
function weightOf(source: string): number {
  if (source === 'acl19') return 1;
  return SOURCES[source]?.kind === 'made' ? 0 : 0.2;
}

const { values } = readOptions(import.meta.url, {
  options: {
    data: { type: 'string', default: dataPath('complaints') },
    out: { type: 'string', default: 'public/detector/second-look.json' },
    id: { type: 'string', default: 'encoder-1' },
  },
});

const train = rowsToLearn([...readRows(join(values.data, 'train.tsv')), ...ownPosts('train')]);
const dev = [...readRows(join(values.data, 'dev.tsv')), ...ownPosts('dev')].filter(
  ({ source, lang, label }) => SOURCES[source]?.ships === true && lang === 'en' && label !== undefined,
);
const vectorOf = await encodeTexts([...train, ...dev].map(({ text }) => text));
const { kept, head: linear } = learnHead(train, vectorOf, fitHead);
console.log(`Head learned from ${kept.length} rows; ${train.length - kept.length} weak rows dropped`);

const packed = packHead(linear, { id: values.id, blend: { shift: 0, first: 0, second: 1 } });
const head = parseHead(packed);
const looked = judgeRows(dev, loadDetector(), false).map(({ row, finding }): Looked => ({
  label: row.label ?? 0,
  first: logOddsOf(finding.score),
  second: headLogOdds(encodingOf(vectorOf(row.text)), head),
  weight: weightOf(row.source),
}));
const blend = fitBlend(looked);
const sources = dev.map(({ source }) => source);
const cross = crossBlended(looked);
const comparison = compareLooks(sources, looked, { both: cross, cascade: cascade(looked, cross) });
console.log(comparison.text);
console.log(`Blend: ${JSON.stringify(blend)}`);
if (comparison.gain) {
  mkdirSync(dirname(values.out), { recursive: true });
  const rounded = Object.fromEntries(
    Object.entries(blend).map(([name, value]) => [name, Number(value.toFixed(4))]),
  );
  writeFileSync(values.out, `${JSON.stringify({ ...packed, blend: rounded }, null, 2)}\n`);
  console.log(`Written to ${values.out}`);
} else {
  console.log('The second look gains nothing on dev: nothing written.');
  process.exitCode = 1;
}
