/** From tables of numbers to an encoder. */
import { floatDense, type Dense, type MakeDense } from './dense';
import { createEncoder, type Encoder, type Layer } from './encoder';
import { pairedDense } from './paired-dense';

/** An int8 table: the first side of its shape has a scale each. */
export type Quantised = { readonly steps: Int8Array; readonly scales: Float32Array };
export type Table = Float32Array | Quantised;
export type Tables = ReadonlyMap<string, Table>;

/**
 * @param tables every table of `TENSORS`; those of kind `rows` and `columns` as floats or as int8
 * @param makeDense how layers over int8 weights are reckoned
 * @throws when a table is missing
 */
export function buildEncoder(tables: Tables, makeDense: MakeDense = pairedDense): Encoder {
  const embeddings = tableOf(tables, 'embeddings');
  const width = 256;
  return createEncoder({
    width,
    embed: (piece, to, at) => {
      if (embeddings instanceof Float32Array) {
        to.set(embeddings.subarray(piece * width, (piece + 1) * width), at);
        return;
      }
      const scale = embeddings.scales[piece] ?? 0;
      for (let place = 0; place < width; place += 1)
        to[at + place] = (embeddings.steps[piece * width + place] ?? 0) * scale;
    },
    timing: floatsOf(tables, 'timing'),
    layers: [
      { ...layerOf(tables, 0, makeDense), carry: denseOf(tables, '0.carry', makeDense) },
      layerOf(tables, 1, makeDense),
    ],
    sentence: denseOf(tables, 'sentence', makeDense),
  });
}

function layerOf(tables: Tables, index: number, makeDense: MakeDense): Layer {
  const normOf = (name: string) => ({
    scale: floatsOf(tables, `${index}.${name}.scale`),
    bias: floatsOf(tables, `${index}.${name}.bias`),
  });
  return {
    norm: normOf('norm'),
    joined: denseOf(tables, `${index}.joined`, makeDense),
    output: denseOf(tables, `${index}.output`, makeDense),
    innerNorm: normOf('inner'),
    widen: denseOf(tables, `${index}.widen`, makeDense),
    narrow: denseOf(tables, `${index}.narrow`, makeDense),
  };
}

function denseOf(tables: Tables, name: string, makeDense: MakeDense): Dense {
  const weights = tableOf(tables, name);
  const bias = floatsOf(tables, `${name}.bias`);
  return weights instanceof Float32Array
    ? floatDense(weights, bias)
    : makeDense(weights.steps, weights.scales, bias);
}

function floatsOf(tables: Tables, name: string): Float32Array {
  const table = tableOf(tables, name);
  if (!(table instanceof Float32Array)) throw new Error(`The encoder's table ${name} must hold floats`);
  return table;
}

function tableOf(tables: Tables, name: string): Table {
  const table = tables.get(name);
  if (!table) throw new Error(`The encoder has no table ${name}`);
  return table;
}
