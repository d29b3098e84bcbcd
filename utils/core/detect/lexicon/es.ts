import type { Lexicon } from './keys';

export const ES: Lexicon = {};
