/** Counts out of a vitest JSON report. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const reportSchema = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/** @returns the counts; nothing passed and one failed when there is no report to read. */
export function countVitest(file: string): { readonly passed: number; readonly failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
