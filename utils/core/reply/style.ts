/** The brand's habits, applied to what the playbook says. */
import type { Brand } from '@/utils/core/brand';
import { foldForMatch } from '@/utils/core/text/normalise';
import { expandContractions } from '@/utils/core/voice/contractions';
import { capExclamations } from '@/utils/core/voice/exclamations';
import { usePreferred } from '@/utils/core/voice/preferred';
import type { Voice } from '@/utils/core/voice/schema';
import { signOffText } from '@/utils/core/voice/sign-off';
import { spell } from '@/utils/core/voice/spelling';
import type { ReplyLang } from './langs';
import type { Scene } from './scene';

/** With the policy "as the customer does", when the voice lists none of its own. */
const PLAIN_EMOJI = '🙂';

/** @returns one sentence in the voice's short or long forms, spelling and words. */
export function inVoice(sentence: string, voice: Voice, lang: ReplyLang): string {
  let text = sentence;
  if (lang === 'en' && !voice.contractions) text = expandContractions(text);
  if (lang === 'en' && (voice.locale === 'en-GB' || voice.locale === 'en-US'))
    text = spell(text, voice.locale);
  return usePreferred(text, voice);
}

/** @returns the whole reply with as many marks and emoji as the voice allows, and its sign-off. */
export function finish(
  text: string,
  { request: { voice, initials, brand, post }, set, facts }: Scene,
): string {
  const capped = capExclamations(text, voice.maxExclamations);
  const ending = [
    set.cheerful ? goodCheer(voice.emoji, facts.hasEmoji) : '',
    set.cheerful && voice.maxHashtags > 0 ? ownHashtag(brand, post.text) : '',
    signOffText(voice, initials),
  ];
  return [capped, ...ending].filter((part) => part !== '').join(' ');
}

/** One emoji at the end of good news, where the voice allows it. */
function goodCheer({ policy, listed, max }: Voice['emoji'], customerUsesEmoji: boolean): string {
  if (max === 0 || policy === 'never') return '';
  if (policy === 'listed') return listed[0] ?? '';
  return customerUsesEmoji ? (listed[0] ?? PLAIN_EMOJI) : '';
}

/** The brand's own hashtag where the customer used it, as the brand spells itself. */
function ownHashtag({ name, names, handles, products }: Brand, post: string): string {
  const used = new Set(Array.from(post.matchAll(/#([\p{L}\p{N}_]+)/gu), ([, tag = '']) => foldForMatch(tag)));
  const own = [name, ...names, ...products, ...handles]
    .map((word) => word.replace(/[^\p{L}\p{N}_]/gu, ''))
    .find((word) => word !== '' && used.has(foldForMatch(word)));
  return own === undefined ? '' : `#${own}`;
}
