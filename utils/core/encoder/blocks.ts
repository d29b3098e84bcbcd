/** Numbers laid out in the blocks that the encoder's inner loop walks (see `simd-code.ts`). */
import { BLOCK } from './simd-code';

/**
 * @param columns int8, the weights of one output after the other
 * @param to as long; gets for each four outputs: their first eight weights, their next eight, and so on
 */
export function blockColumns(columns: Int8Array, inputs: number, to: Int8Array): void {
  const from = wordsOf(columns);
  const target = wordsOf(to);
  const outputs = columns.length / inputs;
  const words = inputs / WORD;
  const step = BLOCK.inputs / WORD;
  let at = 0;
  for (let output = 0; output < outputs; output += BLOCK.outputs) {
    for (let word = 0; word < words; word += step) {
      for (let part = 0; part < BLOCK.outputs; part += 1) {
        const start = (output + part) * words + word;
        for (let next = start; next < start + step; next += 1, at += 1) target[at] = from[next] ?? 0;
      }
    }
  }
}

/** Four weights are copied at once. */
const WORD = 4;
function wordsOf(bytes: Int8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD);
}

/**
 * Rows of whole numbers, two rows by eight inputs.
 * @param to `inputs` numbers a row, an even number of rows
 */
export function blockRow(whole: Float64Array, row: number, to: Int16Array): void {
  const inputs = whole.length;
  let at = (row & ~1) * inputs + (row & 1) * BLOCK.inputs;
  for (let input = 0; input < inputs; input += BLOCK.inputs, at += BLOCK.rows * BLOCK.inputs) {
    for (let part = 0; part < BLOCK.inputs; part += 1) to[at + part] = whole[input + part] ?? 0;
  }
}
