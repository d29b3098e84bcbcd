/** What a brand's own replies say about its voice. Nothing is applied here: each finding is a proposal with its evidence. */
import type { Proposal } from './learn/evidence';
import { learnGreeting } from './learn/greeting';
import { learnEmoji, learnExclamations, learnLength } from './learn/measure';
import { learnSignOff } from './learn/sign-off-habit';
import { learnContractions, learnFormality, learnPerson } from './learn/tone';
import { languageOf, learnHandOff, learnLocale, learnWordings } from './learn/words';

/**
 * @param samples replies as `splitSamples` gives them: one text each, personal data taken out
 * @returns what they have in common, in the order of the voice's own fields; empty for fewer than two replies. What
 *   cannot be told is among them as `unclear`, and what a language has no words for is left out
 */
export function learnVoice(samples: readonly string[]): Proposal[] {
  if (samples.length < 2) return [];
  const lang = languageOf(samples);
  const ofLanguage = lang
    ? [
        learnFormality(samples, lang),
        learnPerson(samples, lang),
        ...(lang === 'en' ? [learnContractions(samples, lang)] : []),
      ]
    : [];
  return [
    learnLocale(samples, lang),
    learnGreeting(samples),
    learnSignOff(samples),
    ...ofLanguage,
    learnLength(samples),
    learnEmoji(samples),
    learnExclamations(samples),
    learnHandOff(samples),
    ...(lang ? learnWordings(samples, lang) : []),
  ];
}
