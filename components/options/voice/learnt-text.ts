/** What was learnt from pasted replies, in the words the fields of the voice have. */
import { countText } from '@/components/format';
import { joinAnd } from '@/components/join-words';
import { t, tCode } from '@/components/words';
import type { Proposal } from '@/utils/core/voice/learn/evidence';
import type { Voice } from '@/utils/core/voice/schema';

const quoted = (text: string) => t('learn_quoted', text);

/** @returns what the voice would be set to; empty where nothing is proposed */
export function learntText(one: Proposal): string {
  return one.kind === 'proposal' ? patchText(one.patch) : '';
}

function patchText(patch: Partial<Voice>): string {
  const { locale, formality, greeting, signOff, person, contractions, brevity } = patch;
  const { emoji, maxExclamations, handOff, preferred } = patch;
  if (locale !== undefined) return tCode('options_voice_locale', locale);
  if (formality !== undefined) return tCode('options_voice_formality', String(formality));
  if (greeting !== undefined) return tCode('options_voice_greeting', greeting);
  if (signOff !== undefined) return signOff === '' ? t('learn_none') : quoted(signOff);
  if (person !== undefined) return tCode('options_voice_person', person);
  if (contractions !== undefined) return contractions ? t('learn_short_forms') : t('learn_long_forms');
  if (brevity !== undefined) return tCode('options_voice_brevity', String(brevity));
  if (emoji !== undefined) {
    return emoji.policy === 'never'
      ? t('options_voice_emoji_never')
      : t('learn_emoji_some', emoji.listed.join(' '), countText(emoji.max));
  }
  if (maxExclamations !== undefined) return t('learn_at_most', countText(maxExclamations));
  if (handOff !== undefined) return quoted(handOff);
  if (preferred !== undefined) {
    const others = joinAnd(preferred.map(({ insteadOf }) => quoted(insteadOf)));
    return t('learn_instead_of', quoted(preferred[0]?.say ?? ''), others);
  }
  return '';
}

/** More numbers of replies than this say no more. */
const MAX_NUMBERS = 8;

/** @returns how many replies say so, which, and by what words */
export function evidenceText({ id, evidence }: Proposal): string {
  const { count, of, samples, quotes } = evidence;
  const numbers = samples.slice(0, MAX_NUMBERS).map((index) => countText(index + 1));
  const more = samples.length > numbers.length ? '…' : '';
  const words =
    id === 'length'
      ? t('learn_median', quotes[0] ?? '')
      : quotes.length > 0 && id !== 'wording' && id !== 'hand_off'
        ? quotes.map(quoted).join(', ')
        : '';
  const where = t('learn_evidence', countText(count), countText(of), numbers.join(', ') + more);
  return words === '' ? where : `${where} · ${words}`;
}
