/** The brand's habits, applied to a finished reply of the playbook. */
import { expandContractions } from '@/utils/core/voice/contractions';
import { capExclamations } from '@/utils/core/voice/exclamations';
import { usePreferred } from '@/utils/core/voice/preferred';
import { signOffText } from '@/utils/core/voice/sign-off';
import { spell } from '@/utils/core/voice/spelling';
import type { Scene } from './scene';

/** With the policy "as the customer does", when the voice lists none of its own. */
const PLAIN_EMOJI = '🙂';

/** @returns the reply in the voice's short forms, spelling, words, marks and emoji, with its sign-off. */
export function inStyle(text: string, { request, lang, set, facts }: Scene): string {
  const { voice, initials } = request;
  let styled = text;
  if (lang === 'en' && !voice.contractions) styled = expandContractions(styled);
  if (voice.locale === 'en-GB' || voice.locale === 'en-US') {
    if (lang === 'en') styled = spell(styled, voice.locale);
  }
  styled = capExclamations(usePreferred(styled, voice), voice.maxExclamations);
  const ending = [cheerful(set.cheerful, facts.hasEmoji, voice.emoji), signOffText(voice, initials)];
  return [styled, ...ending].filter((part) => part !== '').join(' ');
}

/** One emoji at the end of good news, where the voice allows it. */
function cheerful(
  fits: boolean,
  customerUsesEmoji: boolean,
  { policy, listed, max }: Scene['request']['voice']['emoji'],
): string {
  if (!fits || max === 0 || policy === 'never') return '';
  if (policy === 'listed') return listed[0] ?? '';
  return customerUsesEmoji ? (listed[0] ?? PLAIN_EMOJI) : '';
}
