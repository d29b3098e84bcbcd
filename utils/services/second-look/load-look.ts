/** The encoder and the head as they ship, from the package's own files. */
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { buildEncoder } from '@/utils/core/encoder/build-encoder';
import type { MakeDense } from '@/utils/core/encoder/dense';
import { encoderText } from '@/utils/core/encoder/encoder-text';
import { readEncoderFile } from '@/utils/core/encoder/file';
import { headLogOdds, parseHead, shiftOf } from '@/utils/core/encoder/head';
import { pairedDense } from '@/utils/core/encoder/paired-dense';
import { createPieceTokeniser } from '@/utils/core/encoder/tokenise-pieces';
import { createSimdDense } from '@/utils/encoder/simd-dense';
import type { Look } from './second-look';

const piecesSchema = v.array(v.tuple([v.string(), v.number()]));

/** @throws when a file is missing or broken */
export async function loadLook(): Promise<Look> {
  const [bytes, pieces, head] = await Promise.all([
    fetchFile('/encoder/encoder.bin').then((answer) => answer.arrayBuffer()),
    fetchFile('/encoder/pieces.json').then((answer) => answer.json()),
    fetchFile('/detector/second-look.json').then((answer) => answer.json()),
  ]);
  const encoder = buildEncoder(readEncoderFile(bytes), simdOrPlain());
  const tokenise = createPieceTokeniser(v.parse(piecesSchema, pieces));
  const parsed = parseHead(head);
  return {
    shiftFor: (text, first) =>
      shiftOf(first, headLogOdds(encoder.encode(tokenise(encoderText(text))), parsed), parsed),
  };
}

type PackageFile = '/encoder/encoder.bin' | '/encoder/pieces.json' | '/detector/second-look.json';

async function fetchFile(path: PackageFile): Promise<Response> {
  const answer = await fetch(browser.runtime.getURL(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** Some companies switch WebAssembly off: then the same numbers come, ten times slower. */
function simdOrPlain(): MakeDense {
  try {
    return createSimdDense();
  } catch (error) {
    console.warn('Second look without WebAssembly', error);
    return pairedDense;
  }
}
