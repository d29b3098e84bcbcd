/**
 * What is said without words: capitals, exclamation marks, emoji, length. Handles,
 * hashtags and links are left out on purpose: they tell one site from another, not a complaint.
 */
import type { Reading } from '@/utils/core/detect/reading';
import { sourceSpan } from '@/utils/core/text/normalise';
import type { Token } from '@/utils/core/text/tokenise';
import { damped, type Feature } from './feature';

const ANGRY_EMOJI = /^[😡🤬😠😤👎🖕💩🤮😾👿🤦🤷😑😩😫🙄😒🤨🤡]/u;
const SAD_EMOJI = /^[😢😭😞😔😟🙁☹😣😖😕💔😥😓]/u;
const HAPPY_EMOJI = /^[😍❤😊🎉🙌👍🥰😘💕💖💙💛💚💜😁😃😄🙂☺🤗👏🎊✨🔥💯🥳😎🤩]/u;
const LAUGHING_EMOJI = /^[😂🤣😆😅😹]/u;
const SAD_FACE = /^[:=]['-]?[([/|]$|^\)['-]?[:=]$/;
const HAPPY_FACE = /^(?:<3|[:;=]['-]?[)\]dp]|\(['-]?[:;=])$/;
const EXCLAIMS = /!/;
const ASKS = /\?/;
const ASKS_LOUDLY = /\?[?!]|!\?/;
const TRAILS_OFF = /^(?:\.{2,}|…)$/;
/** Shortest word that counts as shouted; abbreviations are shorter. */
const MIN_SHOUT = 4;
const SIGNATURE = /(?:^|\s)[\^*/-]\s?\p{Lu}[\p{L}]{0,9}\s*$/u;

/** @returns features of marks, capitals, emoji and length. */
export function signFeatures(reading: Reading): Feature[] {
  const { tokens, words, normal } = reading;
  const features: Feature[] = [];
  const add = (name: string, found: readonly Token[], value: number = damped(found.length)): void => {
    const first = found[0];
    if (first) features.push({ name, value, start: first.start, end: first.end });
  };
  // Most tokens are words: what says something without words is picked out once.
  const signs = tokens.filter(({ kind }) => kind === 'mark' || kind === 'emoji' || kind === 'emoticon');
  const of = (kind: Token['kind'], pattern: RegExp): Token[] =>
    signs.filter((token) => token.kind === kind && pattern.test(token.text));
  add('exclaims', of('mark', EXCLAIMS));
  add('asks', of('mark', ASKS));
  add('asks-loudly', of('mark', ASKS_LOUDLY));
  add('trails-off', of('mark', TRAILS_OFF));
  add('angry-emoji', of('emoji', ANGRY_EMOJI));
  add('sad-emoji', [...of('emoji', SAD_EMOJI), ...of('emoticon', SAD_FACE)]);
  add('happy-emoji', [...of('emoji', HAPPY_EMOJI), ...of('emoticon', HAPPY_FACE)]);
  add('laughing-emoji', of('emoji', LAUGHING_EMOJI));
  add('shouting', shouted(reading));
  if (SIGNATURE.test(normal.source)) features.push({ name: 'signed', value: 1 });
  if (words.length < 5) features.push({ name: 'very-short', value: 1 });
  features.push({ name: 'length', value: Math.log2(1 + words.length) / 3 });
  return features;
}

function shouted({ tokens, normal }: Reading): Token[] {
  return tokens.filter((token) => {
    if (token.kind !== 'word' || token.text.length < MIN_SHOUT) return false;
    const { start, end } = sourceSpan(normal, token.start, token.end);
    const original = normal.source.slice(start, end);
    return original === original.toUpperCase() && original !== original.toLowerCase();
  });
}
