/** How formal the replies are, whether they shorten, and who speaks in them. */
import { foldForMatch, normalise } from '@/utils/core/text/normalise';
import { literalFinder } from '@/utils/core/text/phrases';
import { findContractions } from '@/utils/core/voice/contractions';
import { CONTRACTIONS } from '@/utils/core/voice/data/contractions';
import { MANNERS } from './data/manners';
import { evidenceOf, isClear, proposal, type Proposal } from './evidence';

export type MannerLang = keyof typeof MANNERS;

const LONG_FORMS = literalFinder([...new Set(CONTRACTIONS.values())]);

/** @returns how formal the replies are, 1 to 4. Only those with a word that shows a manner count. */
export function learnFormality(samples: readonly string[], lang: MannerLang): Proposal {
  const { formal, casual } = MANNERS[lang];
  const read = samples.map((sample) => {
    const words = { formal: hits(sample, formal), casual: hits(sample, casual) };
    const short = lang === 'en' ? Math.min(2, findContractions(sample).length) / 2 : 0;
    return { ...words, score: words.casual.length + short - words.formal.length };
  });
  const shown = read.filter((one) => one.formal.length + one.casual.length > 0 || one.score !== 0);
  const mean = shown.reduce((sum, { score }) => sum + Math.max(-2, Math.min(2, score)), 0) / shown.length;
  const formality = mean <= -1 ? 1 : mean < 0 ? 2 : mean < 1 ? 3 : 4;
  const isCasual = formality > 2;
  const evidence = evidenceOf(
    samples,
    (sample) => {
      const one = read[samples.indexOf(sample)];
      if (!one || !shown.includes(one) || one.score >= 0 !== isCasual) return undefined;
      return (isCasual ? one.casual : one.formal)[0] ?? '';
    },
    shown.length,
  );
  // A middle is made of both kinds: what must be clear is only that enough of them show a manner.
  const clear =
    shown.length >= 3 && shown.length * 2 >= samples.length && (isClear(evidence) || Math.abs(mean) < 1);
  return clear
    ? { kind: 'proposal', id: 'formality', patch: { formality }, evidence }
    : { kind: 'unclear', id: 'formality', evidence };
}

/** @returns whether "we're" or "we are"; English only, elsewhere it is not known. */
export function learnContractions(samples: readonly string[], lang: MannerLang): Proposal {
  const shortOf = (sample: string) =>
    findContractions(sample).map(({ start, end }) => sample.slice(start, end));
  const longOf = (sample: string) =>
    LONG_FORMS(normalise(sample)).map(({ start, end }) => sample.slice(start, end));
  const read = lang === 'en' ? samples : [];
  const speaks = read.filter((sample) => shortOf(sample).length + longOf(sample).length > 0).length;
  const short = evidenceOf(
    read,
    (sample) =>
      shortOf(sample).length >= Math.max(1, longOf(sample).length) ? shortOf(sample)[0] : undefined,
    speaks,
  );
  const long = evidenceOf(
    read,
    (sample) => (longOf(sample).length > shortOf(sample).length ? longOf(sample)[0] : undefined),
    speaks,
  );
  return short.count >= long.count
    ? proposal('contractions', short, { contractions: true })
    : proposal('contractions', long, { contractions: false });
}

/** @returns whether one person speaks or the team; unclear in languages whose verbs alone say it. */
export function learnPerson(samples: readonly string[], lang: MannerLang): Proposal {
  const { singular, plural } = MANNERS[lang];
  const one = (sample: string) => hits(sample, singular);
  const many = (sample: string) => hits(sample, plural);
  const speaks = samples.filter((sample) => one(sample).length + many(sample).length > 0).length;
  const i = evidenceOf(
    samples,
    (sample) => (one(sample).length > many(sample).length ? one(sample)[0] : undefined),
    speaks,
  );
  const we = evidenceOf(
    samples,
    (sample) => (many(sample).length >= Math.max(1, one(sample).length) ? many(sample)[0] : undefined),
    speaks,
  );
  return i.count > we.count
    ? proposal('person', i, { person: 'i' })
    : proposal('person', we, { person: 'we' });
}

/** What of `words` stands in the sample, whole words only. A word with a capital must have it: German Sie is not sie. */
function hits(sample: string, words: readonly string[]): string[] {
  const plain = ` ${spaced(foldForMatch(sample))} `;
  const asWritten = ` ${spaced(sample)} `;
  return words.filter((word) =>
    word === word.toLowerCase()
      ? plain.includes(` ${spaced(foldForMatch(word))} `)
      : asWritten.includes(` ${word} `),
  );
}

/** Every mark is a blank, apostrophes too: "we're" has "we" in it. */
function spaced(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
