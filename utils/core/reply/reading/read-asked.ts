/** What an English question is about, so that the reply can name it. */
import type { NormalText } from '@/utils/core/text/normalise';
import { sketch } from './find-things';
import { readWords } from './words';

/** @returns the first thing that a question names with its article ("the student discount"); undefined for none. */
export function readAsked(normal: NormalText): string | undefined {
  return sketch(readWords(normal)).things.find(({ sure, telling }) => sure && telling)?.name;
}
