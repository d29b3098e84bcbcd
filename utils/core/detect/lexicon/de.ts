import type { Lexicon } from './keys';

export const DE: Lexicon = {};
