/**
 * What a post says, as far as a reply may use it: only our own vocabulary,
 * checked numbers and names from the brand's own list. No words of the post leave here.
 */
import type { Brand } from '@/utils/core/brand';
import type { Finding, Topic } from '@/utils/core/detect/finding';
import { mapKeys } from '@/utils/core/map-keys';
import { once } from '@/utils/core/once';
import type { Post } from '@/utils/core/post';
import { normalise, type NormalText } from '@/utils/core/text/normalise';
import { literalFinder, phraseFinder, type PhraseFinder } from '@/utils/core/text/phrases';
import { findWait, type Duration } from './duration';
import { firstName } from './first-name';
import { REPLY_LANGS, type ReplyLang } from './langs';
import { LEXICONS } from './lexicon/lexicon';
import { ALREADY_WROTE, TALKED } from './lexicon/already-wrote-en';
import { ASKS, TRIPS, type Trip } from './lexicon/schema';
import { PROBLEMS, problemIds, type Ask, type ProblemId } from './problems';
import { isMereQuestion } from './reading/mere-question';
import { readAsked } from './reading/read-asked';
import { readByTable, seemsByTable } from './reading/read-by-table';
import { isThanksOnly, readPraise } from './reading/read-praise';
import { readStatement } from './reading/read-statement';
import type { Said } from './reading/said';

export type Facts = {
  /** What the reply is about; the first of the finding's topics, or that of the problem. */
  readonly topic: Topic;
  /** By the finding, or by a plain statement of what went wrong. */
  readonly isComplaint: boolean;
  readonly problem?: ProblemId;
  /** What a post seems to be that the detector does not judge; by the table of its language. */
  readonly seems?: 'idea' | 'praise' | 'question';
  /** What the post itself states, said back; English by a large table, the other languages by small ones. */
  readonly said?: Said;
  /** English: what is praised, what a question is about, as objects. */
  readonly liked?: string;
  readonly askedOf?: string;
  /** English: no more than "ok, thanks". */
  readonly thanksOnly: boolean;
  /** English: has sent a private message already. */
  readonly wrote: boolean;
  /** Tells of a talk that took place, so that a repeated problem is a repeated question too. */
  readonly talked: boolean;
  /** Spelled as the brand spells it. */
  readonly product?: string;
  readonly wait?: Duration;
  readonly ask?: Ask;
  /** A wish in so many words, which a reply may name. */
  readonly wants?: Ask;
  readonly trip?: Trip;
  /** English only: what the customer calls it. */
  readonly parcel?: 'parcel' | 'package' | 'order' | 'delivery';
  readonly name?: string;
  /** Speaks of something of their own. */
  readonly mine: boolean;
  readonly hasEmoji: boolean;
};

/** @returns the facts of a post, read with the words of `lang`. */
export function extractFacts(post: Post, finding: Finding, brand: Brand, lang: ReplyLang): Facts {
  const normal = normalise(post.text);
  const finders = FINDERS[lang]();
  const trip = TRIPS.find((id) => finders.trips[id](normal).length > 0);
  const found = lang === 'en' ? readStatement(normal) : readByTable(normal, lang);
  const isCalledComplaint =
    finding.intent === 'complaint' && !(lang === 'en' && (found?.rank ?? 1) === 1 && isMereQuestion(normal));
  // "My flight was cancelled, any advice?" is a question only by its form; "where is my order?" truly is one.
  const isComplaint =
    isCalledComplaint ||
    (found?.rank === 3 &&
      !(finding.intent === 'question' && found.waits) &&
      !(finding.intent === 'other' && isNews(normal)));
  const typedOf = (ids: readonly ProblemId[]): ProblemId | undefined =>
    isComplaint ? typedProblem(ids, normal, finding, finders, trip) : undefined;
  const particular = typedOf(PARTICULAR);
  const read = isComplaint && !particular ? found : undefined;
  // The many expressions of the others are only searched, and compiled, when the statement does not settle it.
  const typed = particular ?? (read?.rank === 3 && read.problem ? undefined : typedOf(problemIds()));
  const said = read && (read.rank === 3 || typed === undefined || BROAD.has(typed)) ? read : undefined;
  const stated = said?.problem;
  const problem = stated && fits(PROBLEMS[stated].topic, finding.topics) ? stated : typed;
  const isEnglish = lang === 'en';
  const isPraise = isEnglish && finding.intent === 'praise' && !isComplaint;
  const liked = isPraise ? readPraise(normal) : undefined;
  const waits = said?.waits === true || (problem !== undefined && PROBLEMS[problem].waits);
  return {
    topic: problem ? PROBLEMS[problem].topic : plainTopic(finding.topics, lang, normal),
    isComplaint,
    seems: isComplaint || finding.intent !== 'other' ? undefined : seemsByTable(normal, lang),
    problem,
    said,
    liked,
    askedOf: isEnglish && finding.intent === 'question' && !isComplaint ? readAsked(normal) : undefined,
    thanksOnly: isPraise && liked === undefined && isThanksOnly(normal),
    wrote: isEnglish && WROTE()(normal).length > 0,
    talked: !isEnglish || TALKED.test(normal.text),
    product: brand.products.find((product) => literalFinder([product])(normal).length > 0),
    wait: waits ? findWait(normal, lang) : undefined,
    wants: isComplaint ? ASKS.find((ask) => ask !== 'answer' && wanted(finders, ask, normal)) : undefined,
    ask: ASKS.find((ask) => finders.asks[ask](normal).length > 0),
    trip,
    parcel: PARCELS.find((word) => finders.parcel(normal).some((hit) => hit.text.startsWith(word))),
    name: firstName(post.author, brand),
    mine: finders.mine(normal).length > 0,
    hasEmoji: /\p{Extended_Pictographic}/u.test(normal.text),
  };
}

/** A headline with its link, and nobody who says "I", "we" or "you": it reports, it does not complain. */
function isNews({ text }: NormalText): boolean {
  return (
    /https?:\/\//.test(text) && !/(?<!\p{L})(?:i|i'm|i've|me|my|we|us|our|you|your|u|ur)(?!\p{L})/u.test(text)
  );
}

/** The detector calls a late tram delivery as well: without a word of parcels a reply must not speak of any. */
function plainTopic(topics: readonly Topic[], lang: ReplyLang, { text }: NormalText): Topic {
  const [first = 'other'] = topics;
  const parcels = lang !== 'en' || /parcel|packag|order|deliver|ship|courier|dispatch/.test(text);
  return first === 'delivery' && !parcels ? 'other' : first;
}

/** "I want … a refund": the word that wants stands a little before that which is wanted, in one sentence. */
function wanted({ asks, wants }: Finders, ask: Ask, normal: NormalText): boolean {
  return asks[ask](normal).some((hit) =>
    wants(normal).some(
      ({ end }) =>
        end <= hit.start &&
        hit.start - end <= LONGEST_WISH &&
        !/[.!?\n]/.test(normal.source.slice(end, hit.start)),
    ),
  );
}

function typedProblem(
  ids: readonly ProblemId[],
  normal: NormalText,
  { topics }: Finding,
  finders: Finders,
  trip: Trip | undefined,
): ProblemId | undefined {
  return ids.find(
    (id) =>
      fits(PROBLEMS[id].topic, topics) &&
      (trip !== undefined || !id.startsWith('trip-')) &&
      finders.problems[id](normal).length > 0,
  );
}

/** Told only by several words together: no statement says them better. */
const PARTICULAR: readonly ProblemId[] = [
  'marked-delivered',
  'charged-after-cancel',
  'delivery-conduct',
  'data-worry',
  'code-fails',
  'bad-update',
];
/** So broad that a statement, even a mere opinion, says more. */
const BROAD: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'broken',
  'down',
  'poor-quality',
  'too-expensive',
  'no-answer',
  'parcel-late',
  'slow-connection',
  'broken-promise',
]);

/** A problem of another topic than those found is a misreading, unless nothing was found. */
function fits(topic: Topic, found: readonly Topic[]): boolean {
  return found.length === 0 || found.includes('other') || found.includes(topic) || near(topic, found);
}

/** Topics whose words run into each other: a late train is delivery to one reader and service to another. */
function near(topic: Topic, found: readonly Topic[]): boolean {
  const cousins = COUSINS.filter((pair) => pair.includes(topic)).flat();
  return found.some((other) => cousins.includes(other));
}
const COUSINS: readonly (readonly Topic[])[] = [
  ['delivery', 'service'],
  ['delivery', 'product'],
  ['delivery', 'outage'],
  ['billing', 'price'],
  ['billing', 'account'],
  ['billing', 'service'],
  ['billing', 'delivery'],
  ['product', 'outage'],
  ['account', 'outage'],
  ['account', 'product'],
  ['account', 'privacy'],
  ['account', 'service'],
  ['service', 'outage'],
  ['service', 'product'],
];

/** Units of text from the word that wants to the thing wanted. */
const LONGEST_WISH = 25;

const PARCELS = ['package', 'parcel', 'order', 'delivery'] as const;

const WROTE = once(() => phraseFinder(ALREADY_WROTE));

type Finders = {
  readonly problems: Readonly<Record<ProblemId, PhraseFinder>>;
  readonly asks: Readonly<Record<Ask, PhraseFinder>>;
  readonly trips: Readonly<Record<Trip, PhraseFinder>>;
  readonly parcel: PhraseFinder;
  readonly mine: PhraseFinder;
  readonly wants: PhraseFinder;
};

const FINDERS = mapKeys(REPLY_LANGS, (lang) => once(() => findersOf(lang)));

function findersOf(lang: ReplyLang): Finders {
  const { problems, asks, trips, mine, wants } = LEXICONS[lang];
  return {
    problems: mapKeys(problemIds(), (id) => phraseFinder(problems[id])),
    asks: mapKeys(ASKS, (ask) => phraseFinder(asks[ask])),
    trips: mapKeys(TRIPS, (trip) => phraseFinder(trips[trip])),
    mine: phraseFinder(mine),
    wants: phraseFinder(wants),
    parcel: phraseFinder(lang === 'en' ? PARCELS : []),
  };
}
