import type { Lexicon } from './keys';

export const FR: Lexicon = {};
