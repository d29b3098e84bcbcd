/** A reply without a sentence it can do without. */
import type { LintInput } from '@/utils/core/lint/problem';
import { findLinks } from '@/utils/core/text/links';
import { privateChannel } from '@/utils/core/private-channel';
import { signOffText } from '@/utils/core/voice/sign-off';

/** A greeting alone, "Hi Dana," or "Hello.", is no sentence to spare and none that carries the reply. */
const MAX_GREETING_WORDS = 3;
/** A stop inside an address or a number has no blank behind it. */
const SENTENCES = /[^\s][^.!?…\n]*(?:[.!?…]+(?=\S)[^.!?…\n]*)*[.!?…]*/gu;

/**
 * Leaves out the longest sentence that is neither the first one nor carries a link, the private channel or wording
 * the voice requires, and whose going brings no new problem.
 * @returns the shorter text; undefined when every sentence is needed
 */
export function shorter(
  text: string,
  { voice, brand, post, initials }: Omit<LintInput, 'text'>,
  isFit: (text: string) => boolean,
): string | undefined {
  const ending = signOffText(voice, initials);
  const hasEnding = ending !== '' && text.trimEnd().endsWith(ending);
  const body = hasEnding ? text.trimEnd().slice(0, -ending.length) : text;
  const sentences = Array.from(body.matchAll(SENTENCES), (match) => ({ text: match[0], at: match.index }));
  const first = sentences.findIndex((sentence) => sentence.text.split(/\s+/).length > MAX_GREETING_WORDS);
  const kept = [...voice.required, privateChannel(brand, post.site) ?? ''].filter((phrase) => phrase !== '');
  const candidates = sentences
    .slice(Math.max(first, 0) + 1)
    .filter((sentence) => findLinks(sentence.text).length === 0)
    .filter((sentence) => kept.every((phrase) => !sentence.text.includes(phrase)))
    .toSorted((a, b) => b.text.length - a.text.length);
  for (const { at, text: sentence } of candidates) {
    const rest = `${body.slice(0, at)}${body.slice(at + sentence.length).trimStart()}`.trimEnd();
    const shortened = hasEnding ? `${rest} ${ending}` : rest;
    if (isFit(shortened)) return shortened;
  }
  return undefined;
}
