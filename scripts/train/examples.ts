/** Rows of text to rows of numbers. */
import type { Row } from '@/scripts/eval/read-tsv';
import { featuresOf } from '@/utils/core/detect/features';
import type { LanguageTables } from '@/utils/core/detect/languages';
import { readText } from '@/utils/core/detect/reading';

/** Feature names by the position of their weight; grows while examples are read. */
export type FeatureIndex = Map<string, number>;

export type Numbers = { readonly indices: readonly number[]; readonly values: readonly number[] };

/** @returns the features of one text as positions and values. */
export function numbersOf(row: Pick<Row, 'text'>, tables: LanguageTables, index: FeatureIndex): Numbers {
  const indices: number[] = [];
  const values: number[] = [];
  for (const { name, value } of featuresOf(readText(row.text, tables))) {
    const position = index.get(name) ?? index.size;
    index.set(name, position);
    indices.push(position);
    values.push(value);
  }
  return { indices, values };
}
