/**
 * The encoder's file: four letters, a version, then all floats (scales first come where their table stands), then
 * all int8. Little-endian. The order is that of `TENSORS`, so the file needs no names.
 */
import type { Quantised, Table, Tables } from './build-encoder';
import { sizeOf, TENSORS, type Tensor } from './tensors';

/** "AMEN" and a version, as two 32-bit numbers. */
const HEAD = [0x4e454d41, 1] as const;
const HEAD_BYTES = 8;

const scalesOf = ({ kind, shape }: Tensor): number => (kind === 'float' ? 0 : (shape[0] ?? 0));
const floatsIn = (tensor: Tensor): number => (tensor.kind === 'float' ? sizeOf(tensor) : scalesOf(tensor));
const stepsIn = (tensor: Tensor): number => (tensor.kind === 'float' ? 0 : sizeOf(tensor));
const sum = (count: (tensor: Tensor) => number): number =>
  TENSORS.reduce((total, tensor) => total + count(tensor), 0);

/**
 * @param bytes the whole file
 * @returns views into it, nothing is copied
 * @throws when it is not this version's file or was cut short
 */
export function readEncoderFile(bytes: ArrayBuffer): Tables {
  const floats = sum(floatsIn);
  const expected = HEAD_BYTES + 4 * floats + sum(stepsIn);
  if (bytes.byteLength !== expected)
    throw new Error(`The encoder's file has ${bytes.byteLength} bytes instead of ${expected}`);
  const head = new Uint32Array(bytes, 0, 2);
  if (HEAD.some((value, at) => head[at] !== value)) throw new Error("This is not the encoder's file");
  let float = HEAD_BYTES;
  let step = HEAD_BYTES + 4 * floats;
  const tables = new Map<string, Table>();
  for (const tensor of TENSORS) {
    const numbers = new Float32Array(bytes, float, floatsIn(tensor));
    float += numbers.byteLength;
    if (tensor.kind === 'float') {
      tables.set(tensor.name, numbers);
      continue;
    }
    tables.set(tensor.name, { scales: numbers, steps: new Int8Array(bytes, step, stepsIn(tensor)) });
    step += stepsIn(tensor);
  }
  return tables;
}

/** @param tables floats for kind `float`, int8 for the others */
export function writeEncoderFile(tables: Tables): ArrayBuffer {
  const floats = sum(floatsIn);
  const bytes = new ArrayBuffer(HEAD_BYTES + 4 * floats + sum(stepsIn));
  new Uint32Array(bytes, 0, 2).set(HEAD);
  let float = HEAD_BYTES;
  let step = HEAD_BYTES + 4 * floats;
  for (const tensor of TENSORS) {
    const table = tables.get(tensor.name);
    if (!table || table instanceof Float32Array !== (tensor.kind === 'float'))
      throw new Error(`The encoder's table ${tensor.name} is missing or of the wrong kind`);
    const numbers = table instanceof Float32Array ? table : table.scales;
    new Float32Array(bytes, float, floatsIn(tensor)).set(numbers);
    float += 4 * floatsIn(tensor);
    if (table instanceof Float32Array) continue;
    new Int8Array(bytes, step, stepsIn(tensor)).set(table.steps);
    step += stepsIn(tensor);
  }
  return bytes;
}

/** @returns int8 with one scale a row: the largest weight of a row becomes 127 */
export function quantiseRows(floats: Float32Array, rows: number): Quantised {
  const width = floats.length / rows;
  const steps = new Int8Array(floats.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const part = floats.subarray(row * width, (row + 1) * width);
    const largest = part.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    scales[row] = largest / 127;
    for (const [at, value] of part.entries())
      steps[row * width + at] = largest > 0 ? Math.round((value / largest) * 127) : 0;
  }
  return { steps, scales };
}
