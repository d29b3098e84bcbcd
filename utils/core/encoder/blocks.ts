/** Numbers laid out in the blocks that the encoder's inner loop walks (see `simd-code.ts`). */
import { BLOCK } from './simd-code';

/**
 * @param columns int8, the weights of one output after the other
 * @param to as long; gets for each four outputs: their first eight weights, their next eight, and so on
 */
export function blockColumns(columns: Int8Array, inputs: number, to: Int8Array): void {
  const outputs = columns.length / inputs;
  let at = 0;
  for (let output = 0; output < outputs; output += BLOCK.outputs) {
    for (let input = 0; input < inputs; input += BLOCK.inputs) {
      for (let part = 0; part < BLOCK.outputs; part += 1, at += BLOCK.inputs) {
        const start = (output + part) * inputs + input;
        to.set(columns.subarray(start, start + BLOCK.inputs), at);
      }
    }
  }
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
