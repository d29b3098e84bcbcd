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
/** Shortest word that counts as shouted; abbreviations are shorter. */
const MIN_SHOUT = 4;
/** No signature is longer, the blank before it included. */
const LONGEST_SIGNATURE = 24;
const SIGNATURE = /(?:^|\s)[\^*/-]\s?\p{Lu}[\p{L}]{0,9}\s*$/u;

/** @returns features of marks, capitals, emoji and length. */
export function signFeatures(reading: Reading): Feature[] {
  const { tokens, words, normal } = reading;
  const features: Feature[] = [];
  const { marks, emoji, emoticons } = signsOf(tokens);
  if (marks.length > 0) {
    add(
      features,
      'exclaims',
      marks.filter(({ text }) => text.includes('!')),
    );
    const asking = marks.filter(({ text }) => text.includes('?'));
    add(features, 'asks', asking);
    add(
      features,
      'asks-loudly',
      asking.filter(({ text }) => text.length > 1),
    );
    add(
      features,
      'trails-off',
      marks.filter(({ text }) => text === '…' || text.startsWith('..')),
    );
  }
  if (emoji.length > 0 || emoticons.length > 0) {
    add(features, 'angry-emoji', like(emoji, ANGRY_EMOJI));
    add(features, 'sad-emoji', [...like(emoji, SAD_EMOJI), ...like(emoticons, SAD_FACE)]);
    add(features, 'happy-emoji', [...like(emoji, HAPPY_EMOJI), ...like(emoticons, HAPPY_FACE)]);
    add(features, 'laughing-emoji', like(emoji, LAUGHING_EMOJI));
  }
  add(features, 'shouting', shouted(reading));
  if (SIGNATURE.test(normal.source.trimEnd().slice(-LONGEST_SIGNATURE)))
    features.push({ name: 'signed', value: 1 });
  if (words.length < 5) features.push({ name: 'very-short', value: 1 });
  features.push({ name: 'length', value: Math.log2(1 + words.length) / 3 });
  return features;
}

function add(features: Feature[], name: string, found: readonly Token[]): void {
  const first = found[0];
  if (first) features.push({ name, value: damped(found.length), start: first.start, end: first.end });
}

function like(found: readonly Token[], pattern: RegExp): readonly Token[] {
  return found.filter(({ text }) => pattern.test(text));
}

type Signs = Record<'marks' | 'emoji' | 'emoticons', Token[]>;

/** Most tokens are words, and most marks say nothing: what says something without words is picked out once. */
function signsOf(tokens: readonly Token[]): Signs {
  const signs: Signs = { marks: [], emoji: [], emoticons: [] };
  for (const token of tokens) {
    const { kind, text } = token;
    if (kind === 'mark') {
      if (text !== ',' && text !== '.') signs.marks.push(token);
    } else if (kind === 'emoji') signs.emoji.push(token);
    else if (kind === 'emoticon') signs.emoticons.push(token);
  }
  return signs;
}

function shouted({ tokens, normal }: Reading): readonly Token[] {
  return tokens.filter((token) => {
    if (token.kind !== 'word' || token.text.length < MIN_SHOUT) return false;
    const { start, end } = sourceSpan(normal, token.start, token.end);
    if (isSmall(normal.source.charCodeAt(start))) return false;
    const original = normal.source.slice(start, end);
    return original === original.toUpperCase() && original !== original.toLowerCase();
  });
}

/** A small letter of ASCII, with which most words begin. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
