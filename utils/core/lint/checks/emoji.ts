/** Emoji against the voice's policy? */
import type { Check, LintInput } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

/** One emoji with its skin tones, variation selectors and joined parts; a flag. Copyright and trade marks are none. */
const EMOJI =
  /(?![©®™])(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]{0,2}(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]{0,2}){0,6})/gu;

export const emoji: Check = ({ text }, input) => {
  const found = [...text.matchAll(EMOJI)];
  const kept = found.filter(([one]) => mayUse(one, input)).slice(0, input.voice.emoji.max);
  const wrong = found.filter((match) => !kept.includes(match));
  const [first] = wrong;
  if (!first) return [];
  return [
    {
      code: 'emoji',
      params: [wrong.map(([one]) => one).join(' ')],
      start: first.index,
      end: first.index + first[0].length,
      fix: () =>
        mend(
          text,
          wrong.map((match) => ({ start: match.index, end: match.index + match[0].length, to: '' })),
        ),
    },
  ];
};

function mayUse(one: string, { voice, post }: LintInput): boolean {
  if (voice.emoji.policy === 'never') return false;
  if (voice.emoji.policy === 'mirror') return /(?![©®™])\p{Extended_Pictographic}/u.test(post.text);
  return voice.emoji.listed.some((listed) => withoutVariation(listed) === withoutVariation(one));
}

function withoutVariation(one: string): string {
  return one.replaceAll('\ufe0f', '');
}
