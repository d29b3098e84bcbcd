/**
 * A fully connected layer over int8 weights, exact in integers, in plain JavaScript: for where WebAssembly is
 * switched off.
 *
 * A double holds integers of 53 bits. Two weights of 8 bits therefore fit into one number, 26 bits apart, and one
 * multiplication by a quantised input, one addition, serve two outputs. Over 512 inputs of at most 511 the sum of
 * each half stays below 2^25 in size (512 * 511 * 127 < 2^25), so the halves never run into each other and can be
 * taken apart exactly. Inputs that are 0 are left out: nine in ten behind a rectifier.
 */
import type { Dense } from './dense';
import { quantiseRow } from './quantise-row';

const SHIFT = 2 ** 26;
/** Inputs summed before the halves are taken apart. */
const RUN = 512;

/**
 * @param columns int8 weights, the `inputs` weights of one output after the other; a multiple of four outputs
 * @param scales what one step of a weight is worth, an output each
 * @param bias one number an output
 */
export function pairedDense(columns: Int8Array, scales: Float32Array, bias: Float32Array): Dense {
  const outputs = bias.length;
  const inputs = columns.length / outputs;
  const pairs = pair(columns, inputs, outputs);
  const whole = new Float64Array(inputs);
  const sums = new Float64Array(outputs);
  const runs = new Float64Array(outputs / 2);
  return {
    inputs,
    outputs,
    apply(from, to, count) {
      for (let row = 0; row < count; row += 1) {
        const step = quantiseRow(from, row, whole);
        sums.fill(0);
        for (let start = 0; start < inputs; start += RUN) {
          runs.fill(0);
          addRun(whole, pairs, runs, start, Math.min(start + RUN, inputs));
          split(runs, sums);
        }
        for (let output = 0; output < outputs; output += 1)
          to[row * outputs + output] =
            (sums[output] ?? 0) * step * (scales[output] ?? 0) + (bias[output] ?? 0);
      }
    },
  };
}

/** Two outputs in one number, the first in the low half; input by input. */
function pair(columns: Int8Array, inputs: number, outputs: number): Float64Array {
  const half = outputs / 2;
  const pairs = new Float64Array(half * inputs);
  for (let at = 0; at < half; at += 1) {
    const low = 2 * at * inputs;
    for (let input = 0; input < inputs; input += 1)
      pairs[input * half + at] = (columns[low + input] ?? 0) + (columns[low + inputs + input] ?? 0) * SHIFT;
  }
  return pairs;
}

/** Four inputs that are not 0 at a time, so that each sum is loaded once for four products. */
function addRun(
  whole: Float64Array,
  pairs: Float64Array,
  runs: Float64Array,
  start: number,
  end: number,
): void {
  const half = runs.length;
  const used: number[] = [];
  for (let input = start; input < end; input += 1) if (whole[input] !== 0) used.push(input);
  for (let at = 0; at < used.length; at += 4) {
    const [a = 0, b = -1, c = -1, d = -1] = used.slice(at, at + 4);
    const w = whole[a] ?? 0;
    const x = b < 0 ? 0 : (whole[b] ?? 0);
    const y = c < 0 ? 0 : (whole[c] ?? 0);
    const z = d < 0 ? 0 : (whole[d] ?? 0);
    const first = a * half;
    const second = Math.max(b, 0) * half;
    const third = Math.max(c, 0) * half;
    const fourth = Math.max(d, 0) * half;
    for (let pairAt = 0; pairAt < half; pairAt += 1)
      runs[pairAt] =
        (runs[pairAt] ?? 0) +
        w * (pairs[first + pairAt] ?? 0) +
        x * (pairs[second + pairAt] ?? 0) +
        y * (pairs[third + pairAt] ?? 0) +
        z * (pairs[fourth + pairAt] ?? 0);
  }
}

/** Takes the two halves of each sum apart and adds them up. */
function split(runs: Float64Array, sums: Float64Array): void {
  for (let at = 0; at < runs.length; at += 1) {
    const both = runs[at] ?? 0;
    const high = Math.round(both / SHIFT);
    sums[2 * at] = (sums[2 * at] ?? 0) + both - high * SHIFT;
    sums[2 * at + 1] = (sums[2 * at + 1] ?? 0) + high;
  }
}
