import type { Lexicon } from './keys';

export const PT: Lexicon = {};
