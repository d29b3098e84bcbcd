/** Everything about one request that its drafts have in common. */
import { normalise } from '@/utils/core/text/normalise';
import { wordSet } from './overlap';
import { phraseFinder } from '@/utils/core/text/phrases';
import { privateChannel } from '@/utils/core/private-channel';
import { signOffText } from '@/utils/core/voice/sign-off';
import { chooseMoveSet } from './choose-set';
import type { ReplyRequest } from './draft';
import { durationWords } from './duration-words';
import { extractFacts, type Facts } from './extract';
import { toReplyLang, type ReplyLang } from './langs';
import { replyLanguage } from './reply-language';
import { LEXICONS } from './lexicon/lexicon';
import { LINES } from './lines/lines';
import { MOVE_SETS, type MoveSet } from './move-sets';
import { PROBLEMS, type Ask, type ProblemId } from './problems';
import type { Slots, Speaker } from './render';
import { tuneVoice } from './tune-voice';

export type Scene = {
  readonly request: ReplyRequest;
  readonly lang: ReplyLang;
  readonly facts: Facts;
  readonly set: MoveSet;
  readonly speaker: Speaker;
  readonly slots: Slots;
  readonly mayApologise: boolean;
  readonly notes: readonly string[];
  /** Words the brand prescribes: they are in every draft. */
  readonly prescribed: ReadonlySet<string>;
  /** Replies given before, to this customer first, then to others. */
  readonly given: readonly string[];
  /** Words of approved replies to posts of the same intent: drafts lean on them. */
  readonly approved: ReadonlySet<string>;
  /** Telling words of the problem the post states: good drafts hold one. */
  readonly stated: ReadonlySet<string>;
  /** Words of the sign-off. */
  readonly endWords: ReadonlySet<string>;
};

/** Of the earlier replies, newest first, the wording of so many is avoided; the whole text of none comes again. */
export const LATELY = 6;

/** Words of statements that other lines hold as well. */
const SAYS_LITTLE = wordSet(
  "you you've you're your the was were is are has have been had so that with to a and still for not it no there let down trouble problems bad experience on up of in at about for anyone anything an as by from or any it it's being its one more than nobody couldn't didn't doesn't isn't aren't haven't hasn't wasn't can't won't without this what which who they them their be can could able way get got us me our we back again something looks looked like",
);
/** Shorter words of the other languages are mostly articles and auxiliaries. */
const TELLING_LENGTH = 5;

/**
 * @param how `short` says the first of two things the post states, `plain` leaves out what it states
 * @returns the scene of a request: what is known, who speaks, what may be said
 */
export function setScene(asked: ReplyRequest, how?: 'short' | 'plain'): Scene {
  const request = { ...asked, voice: tuneVoice(asked.voice) };
  const { post, finding, brand, voice } = request;
  const { lang, fallback } = replyLanguage(request);
  const lines = LINES[lang];
  const read = extractFacts(post, finding, brand, lang);
  const facts: Facts =
    how === undefined ? read : { ...read, said: how === 'short' ? shortOf(read.said) : undefined };
  const set: MoveSet = MOVE_SETS[chooseMoveSet(request, facts)];
  const speaker = { lines, voice, grave: set.grave };
  const channel = privateChannel(brand, post.site);
  const remedy = set.grave ? undefined : remedyFor(facts, request, lang);
  const parcel = facts.parcel ?? (voice.locale === 'en-GB' ? 'parcel' : 'package');
  const slots: Slots = {
    name: facts.name,
    that: facts.said?.that ?? (facts.problem && lines.problems[facts.problem].that),
    thing: facts.said?.thing,
    what: facts.said?.what,
    about: facts.askedOf === undefined ? lines.about[facts.topic] : `about ${facts.askedOf}`,
    duration: facts.wait && durationWords(facts.wait, lines),
    product: facts.product,
    channel,
    dm: lines.dm[post.site],
    trip: lines.trips[facts.trip ?? 'trip'],
    parcel,
    aParcel: `${parcel === 'order' ? 'an' : 'a'} ${parcel}`,
    remedy,
    liked: facts.liked,
    wish: facts.wants && lines.wishes[facts.wants],
  };
  const thingWord = [...wordSet(facts.said?.thing ?? '')].at(-1);
  const steps = Object.values(set.approaches).flat(2);
  const notes = [
    ...(fallback ? ['lang-fallback'] : []),
    ...(set.note === undefined ? [] : [set.note]),
    ...(channel === undefined && steps.some(({ step }) => step === 'channel') ? ['no-channel'] : []),
    ...(remedy === undefined ? [] : ['remedy']),
    ...(facts.isComplaint && finding.intent !== 'complaint' && set === MOVE_SETS.complaint
      ? ['maybe-complaint']
      : []),
  ];
  const prescribed = wordSet([...voice.required, voice.handOff].join(' '));
  return {
    request,
    lang,
    facts,
    set,
    speaker,
    slots,
    mayApologise: mayApologise(request, facts),
    notes,
    prescribed,
    given: [...request.earlier, ...(request.lately ?? [])],
    stated: new Set(
      [
        ...wordSet(
          [
            facts.said?.that,
            facts.said?.what,
            facts.liked,
            facts.askedOf,
            lang === 'en' ? '' : thingWord,
          ].join(' '),
        ),
      ].filter(
        (word) =>
          !SAYS_LITTLE.has(word) && (lang === 'en' || word.length >= TELLING_LENGTH || word === thingWord),
      ),
    ),
    approved: wordSet(
      voice.samples
        .filter(({ intent }) => intent === finding.intent)
        .map(({ reply }) => reply)
        .join(' '),
    ),
    endWords: wordSet(signOffText(voice, request.initials)),
  };
}

function shortOf(said: Facts['said']): Facts['said'] {
  return said && (said.first === undefined ? said : { ...said, that: said.first, what: said.firstWhat });
}

function mayApologise({ voice, finding }: ReplyRequest, { problem, topic }: Facts): boolean {
  if (voice.apology !== 'our-fault') return voice.apology === 'always';
  if (finding.intent !== 'complaint') return false;
  return problem ? PROBLEMS[problem].ours : topic === 'outage' || topic === 'delivery';
}

/** What a problem asks for by itself, when the customer names no wish. */
const WISH_BEHIND: Readonly<Partial<Record<ProblemId, Ask>>> = {
  'damaged-parcel': 'replacement',
  'wrong-item': 'replacement',
  'missing-item': 'replacement',
  broken: 'replacement',
};

/** The brand's own offer that answers the customer's wish. It is in the voice's language, so only a reply in that one can hold it. */
function remedyFor(facts: Facts, { voice, finding }: ReplyRequest, lang: ReplyLang): string | undefined {
  const wish = facts.ask && facts.ask !== 'answer' ? facts.ask : facts.problem && WISH_BEHIND[facts.problem];
  if (finding.intent !== 'complaint' || !wish || toReplyLang(voice.locale) !== lang) return undefined;
  const names = phraseFinder(LEXICONS[lang].asks[wish]);
  return voice.remedies.find((remedy) => names(normalise(remedy)).length > 0)?.replace(/[.\s]+$/, '');
}
