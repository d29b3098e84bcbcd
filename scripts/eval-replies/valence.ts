/** Word valences of the VADER lexicon, from the package that brings it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('vader-sentiment/package.json'));

/** A word, and how good (up to 4) or bad (down to -4) it sounds. */
export const lexicon: ReadonlyMap<string, number> = new Map(
  readFileSync(join(folder, 'vader_lexicon.txt'), 'utf8')
    .split('\n')
    .map((line) => {
      const [word = '', valence = ''] = line.split('\t');
      return [word, Number(valence)] as const;
    }),
);
