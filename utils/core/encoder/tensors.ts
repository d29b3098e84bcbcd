/** The encoder's tables of numbers, in the order in which they lie in its file. */

export type TensorKind =
  /** Floats as they are. */
  | 'float'
  /** int8, one scale for each piece's vector. */
  | 'rows'
  /** int8, one scale for each output. */
  | 'columns';

export type Tensor = { readonly name: string; readonly kind: TensorKind; readonly shape: readonly number[] };

const PIECES = 8002;

/** Weights of a layer are stored output by output, so that one output's weights lie together. */
export const TENSORS = [
  { name: 'embeddings', kind: 'rows', shape: [PIECES, 256] },
  { name: 'timing', kind: 'float', shape: [128] },
  ...layer(0, 256),
  { name: '0.carry', kind: 'columns', shape: [512, 256] },
  { name: '0.carry.bias', kind: 'float', shape: [512] },
  ...layer(1, 512),
  { name: 'sentence', kind: 'columns', shape: [512, 512] },
  { name: 'sentence.bias', kind: 'float', shape: [512] },
] as const satisfies readonly Tensor[];

function layer(index: number, width: number): Tensor[] {
  return [
    { name: `${index}.norm.scale`, kind: 'float', shape: [width] },
    { name: `${index}.norm.bias`, kind: 'float', shape: [width] },
    { name: `${index}.joined`, kind: 'columns', shape: [3 * width, width] },
    { name: `${index}.joined.bias`, kind: 'float', shape: [3 * width] },
    { name: `${index}.output`, kind: 'columns', shape: [512, width] },
    { name: `${index}.output.bias`, kind: 'float', shape: [512] },
    { name: `${index}.inner.scale`, kind: 'float', shape: [512] },
    { name: `${index}.inner.bias`, kind: 'float', shape: [512] },
    { name: `${index}.widen`, kind: 'columns', shape: [1536, 512] },
    { name: `${index}.widen.bias`, kind: 'float', shape: [1536] },
    { name: `${index}.narrow`, kind: 'columns', shape: [512, 1536] },
    { name: `${index}.narrow.bias`, kind: 'float', shape: [512] },
  ];
}

/** @returns how many numbers a table holds */
export function sizeOf({ shape }: Pick<Tensor, 'shape'>): number {
  return shape.reduce((product, side) => product * side, 1);
}
