/** The detector: a post and the brand in, a finding out. Pure, no state but compiled tables, never throws on any text. */
import type { Brand } from '@/utils/core/brand';
import type { PageContext, Post } from '@/utils/core/post';
import { normalise, type NormalText } from '@/utils/core/text/normalise';
import { tokenise } from '@/utils/core/text/tokenise';
import { SECOND_LOOK } from '@/utils/core/encoder/unsure';
import { brandNamesOf, relateToBrand, type BrandNames, type BrandRelation } from './about-brand';
import { isCompetitorsTrouble } from './competitor';
import { featuresOf } from './features';
import { CORRECTIONS } from './feedback/correction';
import { NO_FEEDBACK, type Feedback } from './feedback/feedback';
import { marksOf } from './feedback/marks';
import type { Finding, Reason } from './finding';
import { formSigns } from './form-signs';
import { formsOf } from './forms';
import { inContext } from './in-context';
import { intentOf } from './intent';
import { byLanguage } from './by-language';
import { knownLanguage, languageOf } from './language-of';
import { withoutOrders } from './orders';
import { createNgramRoom, type NgramRoom } from './ngrams';
import { compileTables, isSupported, type LanguageTables, type SupportedLanguage } from './languages';
import { readNormal, type Reading } from './reading';
import { probabilityOf } from './log-odds';
import { reasonsOf, type Adjustment } from './reasons';
import { risksOf } from './risks';
import { score, type Contribution } from './score';
import { severityOf } from './severity';
import { thresholdFor } from './thresholds';
import { topicsOf } from './topics';
import type { Weights } from './weights';

export type DetectContext = {
  readonly brand: Brand;
  /** Where the post was read. */
  readonly page: Pick<PageContext, 'owner' | 'kind'>;
  /** Tag from the browser's own language detection, for a post the site gave none. */
  readonly detectedLang?: string;
  /** What the agent's corrections teach; none unless given. */
  readonly feedback?: Feedback;
  /** Log-odds the second look adds, where it looked (`encoder/head.ts`). */
  readonly secondLook?: number;
};

export type Detector = { detect(post: Post, context: DetectContext): Finding };

/** Log-odds taken off at least when all that is wrong belongs to a competitor. */
const NOT_OURS = 4;
/** What is left then at most: below every threshold, however grave the words (a clear complaint comes to 5 and more). */
const LEFT_OF_THEIRS = -2;

/**
 * @param weights parsed with `parseWeights`; the caller reads the file, core does no I/O
 * @returns a detector; it compiles a language's tables when the first such post comes
 */
export function createDetector(weights: Weights): Detector {
  const tables = new Map<SupportedLanguage, LanguageTables>();
  const names = new WeakMap<Brand, BrandNames>();
  const scoring = { weights, room: createNgramRoom() };
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
    detect: (post, context) => {
      const { brand, page } = context;
      const whole = normalise(post.text);
      const known = knownLanguage(post, context.detectedLang);
      const readIn = (lang: string | undefined, normal: NormalText): Finding => {
        const reading = isSupported(lang) ? readNormal(normal, tablesOf(lang)) : undefined;
        const relation = relateToBrand(post, brand, page, reading ?? plainReading(normal), namesFor(brand));
        return reading && isSupported(lang)
          ? judge(post, { reading, lang, relation }, context, scoring)
          : unjudged(post, lang, relation, context, weights);
      };
      const judged = (lang: string | undefined, normal: NormalText): Finding =>
        unmoved(normal, (text) => readIn(lang, text));
      const lang = languageOf(known, whole, tablesOf);
      const parts = known === undefined ? byLanguage(whole, lang) : undefined;
      if (!parts) return judged(lang, whole);
      return parts
        .map((part) => judged(part.lang, normalise(part.source)))
        .reduce((most, finding) => (finding.score > most.score ? finding : most));
    },
  };
}

/** Words left without the orders, below which there is no post beside them. */
const NOTHING_LEFT = 3;

/**
 * Orders to a machine must not talk a complaint away, nor make one: the words beside them are judged alone. Where the
 * orders could be a customer's words after all ("your reply ignores my question"), what speaks more for a complaint counts.
 */
function unmoved(normal: NormalText, read: (normal: NormalText) => Finding): Finding {
  const whole = read(normal);
  const without = whole.supported ? withoutOrders(normal) : undefined;
  if (without === undefined) return whole;
  const bare = read(normalise(without.source));
  const left = without.source.match(/\p{L}+/gu)?.length ?? 0;
  return without.certain || left < NOTHING_LEFT || bare.score > whole.score ? bare : whole;
}

type Read = {
  readonly reading: Reading;
  readonly lang: SupportedLanguage;
  readonly relation: BrandRelation;
};

/** What every post is scored with. */
type Scoring = { readonly weights: Weights; readonly room: NgramRoom };

function judge(
  post: Post,
  { reading, lang, relation }: Read,
  { brand, feedback = NO_FEEDBACK, secondLook }: DetectContext,
  { weights, room }: Scoring,
): Finding {
  const { aboutBrand, byBrand, ours, theirs } = relation;
  const features = inContext(featuresOf(reading), aboutBrand);
  const plain = score(features, lang, weights, reading.tokens, room);
  const { contributions } = plain;
  const rivals = isCompetitorsTrouble(contributions, reading.normal.text, { ours, theirs });
  const concerned = rivals && aboutBrand === 'named' ? 'no' : aboutBrand;
  const learned = feedback.size > 0 ? feedback.learnedOf(marksOf(reading.tokens, room)) : undefined;
  const forms = formsOf(reading);
  const signs = rivals ? [] : formSigns(reading, forms, relation);
  const adjustments: Adjustment[] = [
    { code: 'competitor', weight: rivals ? -Math.max(NOT_OURS, plain.logOdds - LEFT_OF_THEIRS) : 0 },
    { code: CORRECTIONS, weight: learned?.shift ?? 0 },
    { code: SECOND_LOOK, weight: secondLook ?? 0 },
  ];
  const logOdds = [...adjustments, ...signs].reduce((sum, { weight }) => sum + weight, plain.logOdds);
  const judged = probabilityOf(logOdds);
  const risks = risksOf(post, reading);
  const threshold = thresholdFor(concerned, 'balanced');
  const intent = intentOf(judged, threshold, forms, risks, learned?.intent);
  return {
    intent,
    ...(intent === 'complaint' ? { severity: severityOf(features, risks) } : {}),
    topics: topicsOf(reading, post.text, brand),
    risks,
    aboutBrand: concerned,
    byBrand,
    score: judged,
    ...reasonsOf(
      logOdds,
      [...contributions, ...signs.map(asContribution)],
      adjustments,
      reading.normal,
      plain.wording,
    ),
    ...(secondLook === undefined ? {} : { secondLook }),
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
  { brand }: DetectContext,
  weights: Weights,
): Finding {
  return {
    intent: 'other',
    topics: topicsOf(undefined, post.text, brand),
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

function asContribution({ code, weight, start, end }: Reason): Contribution {
  return { feature: { name: code, value: 1, start, end }, weight };
}

function plainReading(normal: NormalText): Pick<Reading, 'normal' | 'tokens'> {
  return { normal, tokens: tokenise(normal) };
}
