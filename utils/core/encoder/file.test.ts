import { describe, expect, it } from 'vitest';
import type { Table } from './build-encoder';
import { quantiseRows, readEncoderFile, writeEncoderFile } from './file';
import { sizeOf, TENSORS } from './tensors';

const tables = new Map(
  TENSORS.map((tensor, place): [string, Table] => {
    const floats = Float32Array.from({ length: sizeOf(tensor) }, (_, at) => Math.sin(at + place));
    return [tensor.name, tensor.kind === 'float' ? floats : quantiseRows(floats, tensor.shape[0] ?? 0)];
  }),
);

/** Millions of numbers are compared as one text: many times faster than one by one. */
function bytesOf(table: Table | undefined): string {
  if (!table) return 'none';
  const parts = table instanceof Float32Array ? [table] : [table.scales, table.steps];
  return parts
    .map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64'))
    .join();
}

describe("the encoder's file", () => {
  it('gives back what was written', () => {
    const read = readEncoderFile(writeEncoderFile(tables));
    expect([...read.keys()]).toEqual([...tables.keys()]);
    for (const name of ['timing', '0.carry', '1.narrow.bias'])
      expect(bytesOf(read.get(name))).toBe(bytesOf(tables.get(name)));
  });

  it('refuses a file cut short and a foreign one', () => {
    const bytes = writeEncoderFile(tables);
    expect(() => readEncoderFile(bytes.slice(0, -1))).toThrow('bytes instead of');
    new Uint8Array(bytes)[0] = 0;
    expect(() => readEncoderFile(bytes)).toThrow("not the encoder's file");
  });

  it('names a table that is missing', () =>
    expect(() => writeEncoderFile(new Map([...tables].slice(1)))).toThrow('embeddings'));

  it('quantises each row by its own scale', () => {
    const { steps, scales } = quantiseRows(Float32Array.from([1, -2, 0, 0, 0.5, 0.25]), 3);
    expect([...steps]).toEqual([64, -127, 0, 0, 127, 64]);
    expect([...scales].map((scale) => Math.round(scale * 127 * 1000) / 1000)).toEqual([2, 0, 0.5]);
  });
});
