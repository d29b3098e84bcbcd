/**
 * Learns the detector's weights: `npm run train-detector -- --data ../shared/data/complaints`.
 * Reads train.tsv and dev.tsv, and the posts written for this project; writes the weights and the figures of their
 * card. Same data, same files, byte for byte.
 *
 *   --all-sources    also learn from sources that may not ship; for comparison, written to .cache
 *   --teacher FILE   `id <tab> probability` a line, by a stronger model that had not seen the row
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { dataPath } from '@/scripts/eval/data-folder';
import { readRows } from '@/scripts/eval/read-tsv';
import { readOptions } from '@/scripts/read-options';
import { cardFigures, replaceBlock } from '@/scripts/train/card';
import { languageBiases } from '@/scripts/train/language-bias';
import { learn } from '@/scripts/train/learn';
import { ownPosts } from '@/scripts/train/own-posts';
import { readTeacher } from '@/scripts/train/read-teacher';
import { weightsJson } from '@/scripts/train/weights-file';
import { LEXICONS, compileTables, isSupported } from '@/utils/core/detect/languages';
import { parseWeights } from '@/utils/core/detect/weights';

const CARD = 'docs/detector.md';

const { values } = readOptions(import.meta.url, {
  options: {
    data: { type: 'string', default: dataPath('complaints') },
    'all-sources': { type: 'boolean', default: false },
    teacher: { type: 'string' },
    out: { type: 'string' },
    id: { type: 'string', default: 'amends-2' },
  },
});
const began = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const allSources = values['all-sources'];
const out = values.out ?? (allSources ? '.cache/detector/all-sources.json' : 'public/detector/weights.json');
const open = readRows(join(values.data, 'train.tsv'));
const rows = [...open, ...ownPosts('train')];
const tables = compileTables('en');
const teacher = values.teacher === undefined ? undefined : readTeacher(readFileSync(values.teacher, 'utf8'));
// Other languages have their lists alone: posts written to hold no word of trouble would teach that none is needed.
const named = learn(open, { tables, look: 'named', allSources, say });
const english = learn(rows, {
  tables,
  look: 'named-and-ngrams',
  allSources,
  say,
  ...(teacher && { teacher }),
});
const biases = languageBiases(open, Object.keys(LEXICONS).filter(isSupported), named);
const json = weightsJson({ id: values.id, named, biases, own: { en: english } });
const weights = parseWeights(json);
const text = `${JSON.stringify(json, null, 2)}\n`;
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, text);
const bytes = { plain: text.length, gzip: gzipSync(text).length };
if (existsSync(join(values.data, 'dev.tsv'))) {
  const dev = [...readRows(join(values.data, 'dev.tsv')), ...ownPosts('dev')];
  const figures = cardFigures({ weights, bytes, used: english.used }, dev);
  const card = replaceBlock(readFileSync(CARD, 'utf8'), allSources ? 'all-sources' : 'shipped', figures);
  writeFileSync(CARD, await format(card, { parser: 'markdown', ...(await resolveConfig(CARD)) }));
  say(`figures on dev.tsv written into ${CARD}`);
}
say(`rows used: ${JSON.stringify(english.used)}; weak rows left out: ${english.dropped}`);
say(`${out}: ${(bytes.plain / 1000).toFixed(1)} kB, ${(bytes.gzip / 1000).toFixed(1)} kB gzip`);
