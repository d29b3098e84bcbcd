/** Rows of text to rows of numbers, by the very code that judges posts. */
import type { Row } from '@/scripts/eval/read-tsv';
import { featuresOf } from '@/utils/core/detect/features';
import type { LanguageTables } from '@/utils/core/detect/languages';
import { createNgramRoom, NGRAM_BUCKETS, ngramsOf, type NgramRoom } from '@/utils/core/detect/ngrams';
import { readText } from '@/utils/core/detect/reading';
import { packRows, type SparseRow, type SparseRows } from './sparse';

/** Feature names by the position of their weight; grows while examples are read. */
export type FeatureIndex = Map<string, number>;

/** Room for named features; the n-grams' buckets come behind. */
export const NAMED_ROOM = 1024;

/** Which features to learn with. */
export type Look = 'named' | 'named-and-ngrams';

/** @returns the features of the texts, packed: named ones first, then the buckets where the look has them. */
export function packTexts(
  rows: readonly Pick<Row, 'text'>[],
  tables: LanguageTables,
  index: FeatureIndex,
  look: Look,
): SparseRows {
  const size = NAMED_ROOM + (look === 'named' ? 0 : NGRAM_BUCKETS);
  const room = createNgramRoom();
  return packRows(
    rows.map((row) => numbersOf(row.text, tables, index, look, room)),
    size,
  );
}

function numbersOf(
  text: string,
  tables: LanguageTables,
  index: FeatureIndex,
  look: Look,
  room: NgramRoom,
): SparseRow {
  const indices: number[] = [];
  const values: number[] = [];
  const reading = readText(text, tables);
  for (const { name, value } of featuresOf(reading)) {
    const position = index.get(name) ?? index.size;
    if (position >= NAMED_ROOM) throw new Error(`More than ${NAMED_ROOM} named features: raise NAMED_ROOM.`);
    index.set(name, position);
    indices.push(position);
    values.push(value);
  }
  if (look === 'named') return { indices, values };
  const { buckets, value } = ngramsOf(reading.tokens, room);
  for (const bucket of buckets) {
    indices.push(NAMED_ROOM + bucket);
    values.push(value);
  }
  return { indices, values };
}
