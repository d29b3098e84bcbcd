/** The detector: a post and the brand in, a finding out. Pure, no state but compiled tables, never throws on any text. */
import type { Brand } from '@/utils/core/brand';
import type { PageContext, Post } from '@/utils/core/post';
import { normalise } from '@/utils/core/text/normalise';
import { tokenise } from '@/utils/core/text/tokenise';
import { brandNamesOf, relateToBrand, type BrandNames, type BrandRelation } from './about-brand';
import { isCompetitorsTrouble } from './competitor';
import { featuresOf } from './features';
import type { Finding } from './finding';
import { formsOf } from './forms';
import { inContext } from './in-context';
import { intentOf } from './intent';
import { languageOf } from './language-of';
import { compileTables, isSupported, type LanguageTables, type SupportedLanguage } from './languages';
import { readText, type Reading } from './reading';
import { reasonsOf } from './reasons';
import { risksOf } from './risks';
import { score } from './score';
import { severityOf } from './severity';
import { thresholdFor } from './thresholds';
import { topicsOf } from './topics';
import type { Weights } from './weights';

export type DetectContext = {
  readonly brand: Brand;
  /** Where the post was read. */
  readonly page: Pick<PageContext, 'owner' | 'kind'>;
};

export type Detector = { detect(post: Post, context: DetectContext): Finding };

/** Log-odds taken off when all that is wrong belongs to a competitor. */
const NOT_OURS = 4;

/**
 * @param weights parsed with `parseWeights`; the caller reads the file, core does no I/O
 * @returns a detector; it compiles a language's tables when the first such post comes
 */
export function createDetector(weights: Weights): Detector {
  const tables = new Map<SupportedLanguage, LanguageTables>();
  const names = new WeakMap<Brand, BrandNames>();
  const tablesOf = (lang: SupportedLanguage): LanguageTables => {
    const known = tables.get(lang) ?? compileTables(lang);
    tables.set(lang, known);
    return known;
  };
  const namesFor = (brand: Brand): BrandNames => {
    const known = names.get(brand) ?? brandNamesOf(brand);
    names.set(brand, known);
    return known;
  };
  return {
    detect: (post, { brand, page }) => {
      const lang = languageOf(post, tablesOf);
      const reading = isSupported(lang) ? readText(post.text, tablesOf(lang)) : undefined;
      const relation = relateToBrand(post, brand, page, reading ?? plainReading(post.text), namesFor(brand));
      return reading && isSupported(lang)
        ? judge(post, reading, lang, relation, weights)
        : unjudged(post, lang, relation, weights);
    },
  };
}

function judge(
  post: Post,
  reading: Reading,
  lang: SupportedLanguage,
  { aboutBrand, byBrand, ours, theirs }: BrandRelation,
  weights: Weights,
): Finding {
  const features = inContext(featuresOf(reading), aboutBrand);
  const { probability, contributions } = score(features, lang, weights, reading.tokens);
  const rivals = isCompetitorsTrouble(contributions, reading.normal.text, { ours, theirs });
  const concerned = rivals && aboutBrand === 'named' ? 'no' : aboutBrand;
  const judged = rivals ? shifted(probability, -NOT_OURS) : probability;
  const risks = risksOf(post, reading);
  const intent = intentOf(judged, thresholdFor(concerned, 'balanced'), formsOf(reading), risks);
  const reasons = reasonsOf(contributions, reading.normal);
  return {
    intent,
    ...(intent === 'complaint' ? { severity: severityOf(features, risks) } : {}),
    topics: topicsOf(reading),
    risks,
    aboutBrand: concerned,
    byBrand,
    score: judged,
    reasons: rivals ? [{ code: 'competitor', weight: -NOT_OURS }, ...reasons.slice(0, 3)] : reasons,
    lang,
    supported: true,
    detector: weights.id,
  };
}

/** A language the detector does not know: no judgement from the words, only what needs none. */
function unjudged(
  post: Post,
  lang: string | undefined,
  { aboutBrand, byBrand }: BrandRelation,
  weights: Weights,
): Finding {
  return {
    intent: 'other',
    topics: [],
    risks: risksOf(post, undefined),
    aboutBrand,
    byBrand,
    score: 0,
    reasons: [],
    ...(lang === undefined ? {} : { lang }),
    supported: false,
    detector: weights.id,
  };
}

function plainReading(text: string): Pick<Reading, 'normal' | 'tokens'> {
  const normal = normalise(text);
  return { normal, tokens: tokenise(normal) };
}

function shifted(probability: number, logOdds: number): number {
  const odds = (probability / (1 - probability)) * Math.exp(logOdds);
  return odds === Infinity ? 1 : odds / (1 + odds);
}
