/** Where the labelled data lies: not in this repository, for its texts belong to others. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @returns a path under `AMENDS_DATA`, or under `../shared/data` beside the project. */
export function dataPath(...parts: readonly string[]): string {
  return join(process.env['AMENDS_DATA'] ?? '../shared/data', ...parts);
}

/** @returns the path, or undefined with a line on the console when it is not there. */
export function dataPathIfThere(...parts: readonly string[]): string | undefined {
  const path = dataPath(...parts);
  if (existsSync(path)) return path;
  console.warn(`Did not run: ${path} is not there (set AMENDS_DATA to the data folder).`);
  return undefined;
}
