/** Writes the CSV the case desk would export, with the same code. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Case } from '@/utils/core/cases/case';
import { COLUMN_NAMES } from '@/utils/core/export/columns';
import { exportCases } from '@/utils/services/export-cases';

/** @returns how many rows were written */
export async function writeExport(file: string, cases: readonly Case[]): Promise<number> {
  const out = createWriteStream(file);
  let rows = 0;
  const options = {
    format: 'csv',
    columns: COLUMN_NAMES,
    withoutPersonalData: false,
    separator: ',',
    bom: true,
    slaMinutes: 60,
  } as const;
  for await (const chunk of exportCases(onePage(cases), options, Date.now())) {
    out.write(chunk.text);
    rows = chunk.rows;
  }
  out.end();
  await once(out, 'finish');
  return rows;
}

async function* onePage(cases: readonly Case[]): AsyncGenerator<readonly Case[]> {
  yield cases;
}
