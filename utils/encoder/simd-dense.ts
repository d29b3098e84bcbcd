/** The encoder's fully connected layers on WebAssembly: the same whole numbers as `pairedDense`, many times faster. */
import { blockColumns, blockRow } from '@/utils/core/encoder/blocks';
import type { MakeDense } from '@/utils/core/encoder/dense';
import { MAX_PIECES } from '@/utils/core/encoder/encoder';
import { quantiseRow } from '@/utils/core/encoder/quantise-row';
import { simdModule } from '@/utils/core/encoder/simd-code';

const PAGE = 65_536;
/** The widest row of the encoder. */
const WIDEST = 1_536;
const SUMS_AT = 0;
const ROWS_AT = MAX_PIECES * WIDEST * 4;
const WEIGHTS_AT = ROWS_AT + MAX_PIECES * WIDEST * 2;

/**
 * @returns a maker of layers that share one memory, in which each takes its place
 * @throws where WebAssembly is not allowed or knows no vectors; `pairedDense` is the way out
 */
export function createSimdDense(): MakeDense {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(WEIGHTS_AT / PAGE) });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(simdModule()), { env: { memory } });
  const { multiply } = instance.exports;
  if (typeof multiply !== 'function') throw new Error('The inner loop did not load');
  let free = WEIGHTS_AT;
  return (columns, scales, bias) => {
    const outputs = bias.length;
    const inputs = columns.length / outputs;
    const weights = free;
    free += columns.length;
    memory.grow(Math.max(0, Math.ceil((free - memory.buffer.byteLength) / PAGE)));
    blockColumns(columns, inputs, new Int8Array(memory.buffer, weights, columns.length));
    const whole = new Float64Array(inputs);
    const steps = new Float64Array(MAX_PIECES);
    return {
      inputs,
      outputs,
      apply(from, to, count) {
        const even = count + (count & 1);
        const rows = new Int16Array(memory.buffer, ROWS_AT, even * inputs);
        for (let row = 0; row < count; row += 1) {
          steps[row] = quantiseRow(from, row, whole);
          blockRow(whole, row, rows);
        }
        multiply(ROWS_AT, weights, SUMS_AT, inputs, outputs, even);
        const sums = new Int32Array(memory.buffer, SUMS_AT, count * outputs);
        for (let row = 0; row < count; row += 1) {
          const step = steps[row] ?? 0;
          const start = row * outputs;
          for (let output = 0; output < outputs; output += 1)
            to[start + output] =
              (sums[start + output] ?? 0) * step * (scales[output] ?? 0) + (bias[output] ?? 0);
        }
      },
    };
  };
}
