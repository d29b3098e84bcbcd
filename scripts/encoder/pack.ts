/** The package's weights as int8 tables, small enough to ship. */
import type { Tables } from '@/utils/core/encoder/build-encoder';
import { quantiseRows } from '@/utils/core/encoder/file';
import { TENSORS } from '@/utils/core/encoder/tensors';

/** @param floats from `readFloatTables` */
export function quantiseTables(floats: Tables): Tables {
  return new Map(
    TENSORS.map(({ name, kind, shape }) => {
      const table = floats.get(name);
      if (!(table instanceof Float32Array)) throw new Error(`No floats of ${name} to pack`);
      return [name, kind === 'float' ? table : quantiseRows(table, shape[0])];
    }),
  );
}
