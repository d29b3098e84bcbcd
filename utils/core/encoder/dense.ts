/** A fully connected layer: each of `count` rows of `inputs` numbers becomes a row of `outputs` numbers. */

export type Dense = {
  readonly inputs: number;
  readonly outputs: number;
  /** Rows lie one after the other in `from` and `to`; `to` is overwritten. */
  apply(from: Float32Array, to: Float32Array, count: number): void;
};

/**
 * Makes a layer over int8 weights.
 * @param columns the `inputs` weights of one output after the other
 * @param scales what one step of a weight is worth, an output each
 * @param bias one number an output
 */
export type MakeDense = (columns: Int8Array, scales: Float32Array, bias: Float32Array) => Dense;

/**
 * The plain form, which the quantised one is measured against.
 * @param columns the weights, the `inputs` weights of one output after the other
 * @param bias one number an output
 */
export function floatDense(columns: Float32Array, bias: Float32Array): Dense {
  const outputs = bias.length;
  const inputs = columns.length / outputs;
  return {
    inputs,
    outputs,
    apply(from, to, count) {
      for (let row = 0; row < count; row += 1) {
        const start = row * inputs;
        for (let output = 0; output < outputs; output += 1) {
          const column = output * inputs;
          let sum = bias[output] ?? 0;
          for (let input = 0; input < inputs; input += 1)
            sum += (from[start + input] ?? 0) * (columns[column + input] ?? 0);
          to[row * outputs + output] = sum;
        }
      }
    },
  };
}
