/** In which language and spelling, and in which words of their own. */
import { GIVEN_NAMES } from '@/utils/core/reply/lexicon/given-names';
import { guessLanguage } from '@/utils/core/text/language';
import { blankLinks, findLinks } from '@/utils/core/text/links';
import { foldForMatch, normalise } from '@/utils/core/text/normalise';
import { literalFinder } from '@/utils/core/text/phrases';
import { voiceSchema, type Voice } from '@/utils/core/voice/schema';
import { findMisspelt } from '@/utils/core/voice/spelling';
import { WORDINGS } from './data/wordings';
import { evidenceOf, isClear, LEAST_SAMPLES, proposal, type Proposal } from './evidence';
import type { MannerLang } from './tone';

const LOCALES: readonly string[] = voiceSchema.entries.locale.wrapped.options;
const MAX_HAND_OFF = 200;
/** An invitation to a private place, in any of the languages. */
const PRIVATE =
  /\b(?:dm|dms|pm|md|mp|pn|inbox)\b|direct message|private(?:ly)? message|message us|mensaje|message privé|direktnachricht|privatnachricht|private nachricht|mensagem|messaggio|privébericht|\{channel\}/iu;

/** @returns the language most replies are in; undefined when that is not clear. */
export function languageOf(samples: readonly string[]): MannerLang | undefined {
  const counts = new Map<MannerLang, number>();
  for (const lang of samples.map((sample) => guessLanguage(sample)))
    if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const guessed = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return best && best[1] >= 2 && best[1] >= guessed * 0.7 ? best[0] : undefined;
}

/** @returns the voice's language and, for English, its spelling; unclear where no word has two spellings. */
export function learnLocale(samples: readonly string[], lang: MannerLang | undefined): Proposal {
  const inLang = evidenceOf(samples, (sample) => (guessLanguage(sample) === lang ? '' : undefined));
  if (lang !== 'en') {
    const locale = toLocale(lang);
    return locale && inLang.count >= LEAST_SAMPLES
      ? { kind: 'proposal', id: 'locale', patch: { locale }, evidence: inLang }
      : { kind: 'unclear', id: 'locale', evidence: inLang };
  }
  const spelt = (locale: 'en-GB' | 'en-US') => (sample: string) => {
    // What the other side would change is written this side's way.
    const [edit] = findMisspelt(sample, locale === 'en-GB' ? 'en-US' : 'en-GB');
    return edit && sample.slice(edit.start, edit.end);
  };
  const british = evidenceOf(samples, spelt('en-GB'));
  const american = evidenceOf(samples, spelt('en-US'));
  const [locale, most, least] =
    british.count >= american.count
      ? (['en-GB', british, american] as const)
      : (['en-US', american, british] as const);
  const evidence = { ...most, of: most.count + least.count };
  return most.count >= 2 && most.count >= evidence.of * 0.75
    ? { kind: 'proposal', id: 'locale', patch: { locale }, evidence }
    : { kind: 'unclear', id: 'locale', evidence };
}

function toLocale(lang: string | undefined): Voice['locale'] | undefined {
  return voiceSchema.entries.locale.wrapped.options.find(
    (locale) => locale === lang && LOCALES.includes(locale),
  );
}

/** @returns one proposal for each word the replies choose over others of the same meaning. */
export function learnWordings(samples: readonly string[], lang: MannerLang): Proposal[] {
  return (WORDINGS[lang] ?? []).flatMap((set): Proposal[] => {
    const uses = set.map((say) => {
      const find = literalFinder([say]);
      return {
        say,
        evidence: evidenceOf(samples, (sample) =>
          find(normalise(blankLinks(sample))).length > 0 ? '' : undefined,
        ),
      };
    });
    const [best, ...others] = uses.toSorted((a, b) => b.evidence.count - a.evidence.count);
    if (!best) return [];
    const of = uses.reduce((sum, { evidence }) => sum + evidence.count, 0);
    const evidence = { ...best.evidence, of, quotes: [best.say] };
    if (!isClear(evidence)) return [];
    const preferred = others.map(({ say }) => ({ say: best.say, insteadOf: say }));
    return [{ kind: 'proposal', id: 'wording', patch: { preferred }, evidence }];
  });
}

/** @returns the invitation to a private channel, where most replies that invite use the same one. */
export function learnHandOff(samples: readonly string[]): Proposal {
  const invitations = samples.map(invitationOf);
  const counts = new Map<string, number>();
  for (const sentence of invitations)
    if (sentence !== undefined) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const of = invitations.filter((sentence) => sentence !== undefined).length;
  const evidence = evidenceOf(
    samples,
    (sample) => (best !== undefined && invitationOf(sample) === best ? best : undefined),
    of,
  );
  return proposal('hand_off', evidence, { handOff: best ?? '' });
}

/** The sentence that invites, its address as `{channel}`; none with personal data or a name in it. */
function invitationOf(sample: string): string | undefined {
  let text = sample;
  for (const { start, end } of findLinks(sample).toReversed())
    text = `${text.slice(0, start)}{channel}${text.slice(end)}`;
  const sentences = text.split(/(?<=[.!?…])\s+|\n/u).map((sentence) => sentence.trim());
  const sentence = sentences.find((one) => PRIVATE.test(one) && one.length <= MAX_HAND_OFF);
  if (sentence === undefined || /\[[a-z]+-\d+\]/.test(sentence)) return undefined;
  const named = (sentence.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => GIVEN_NAMES.has(foldForMatch(word)));
  return named ? undefined : sentence;
}
