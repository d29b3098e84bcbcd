/** Which lines a step may use in a scene. */
import type { Topic } from '@/utils/core/detect/finding';
import { onceEach } from '@/utils/core/once';
import { literalFinder } from '@/utils/core/text/phrases';
import { toChoice, writeOut, type Choice } from './choice';
import { toReplyLang } from './langs';
import type { Line, LineSet } from './lines/schema';
import type { StepId } from './move-sets';
import type { ProblemId } from './problems';
import { A_DOING } from './reading/said';
import { wordSet } from './overlap';
import type { Said } from './reading/said';
import { sayOf, usable } from './render';
import { shuffled } from './seed';
import type { Scene } from './scene';

/** The steps as the agent reads them (`move_<id>` in the locale files). */
export const STEP_MOVES = {
  greet: ['greet'],
  sorry: ['apologise', 'acknowledge'],
  see: ['acknowledge'],
  apologise: ['apologise'],
  empathise: ['empathise'],
  wait: ['wait'],
  act: ['act'],
  remedy: ['remedy'],
  channel: ['channel'],
  thanks: ['thanks'],
  question: ['acknowledge'],
  questionHelp: ['act'],
  questionMore: ['ask'],
  praise: ['thanks'],
  praiseProduct: ['acknowledge'],
  share: ['act'],
  idea: ['thanks'],
  ideaPass: ['act'],
  hello: ['thanks'],
  offer: ['ask'],
  hold: ['acknowledge'],
  holdPass: ['hold'],
  legalPass: ['hold'],
  safety: ['acknowledge'],
  safetyPass: ['safety'],
  care: ['acknowledge'],
  careHelp: ['safety'],
  inPrivate: ['acknowledge'],
  heard: ['acknowledge'],
  asked: ['asked'],
  again: ['again'],
  leaving: ['leaving'],
  upset: ['upset'],
} as const satisfies Record<StepId, readonly string[]>;

/** Nothing "happened" that a general apology could be for. */
const NOT_AN_EVENT: readonly (Topic | ProblemId)[] = [
  'price',
  'privacy',
  'safety',
  'price-rise',
  'too-expensive',
  'data-worry',
];
/** Warmth from which feelings are named and thanks repeated. */
const FEELING_WARMTH = 3;

/** So many lines of a step are tried for one post; another post has others. */
const MOST_CHOICES = 12;
/** Gives every sentence a step may say, in an order chosen by `next`. */
export type PoolOf = (step: StepId, next: () => number) => readonly Choice[];

/**
 * @returns what gives the sentences of a step that fit this scene: the voice, every slot known, no banned words;
 *   without those already used in earlier replies as long as others are left.
 *   Steps come again in every approach and plan: a line is written out once.
 */
export function poolsIn(scene: Scene): PoolOf {
  const { slots, speaker, request } = scene;
  const ownWords = request.post.kind === 'message' || scene.facts.wrote ? undefined : handOff(scene);
  const banned = literalFinder(request.voice.banned);
  const usableOf = onceEach((step: StepId) => usable(linesOf(step, scene), slots, speaker));
  const sayable = onceEach((say: string) => writeOut(say, scene, banned));
  return (step, next) => {
    if (step === 'channel' && ownWords !== undefined)
      return [toChoice({ text: ownWords, keepsCapital: false }, scene)];
    const said = shuffled(usableOf(step), next).flatMap((say) => sayable(say) ?? []);
    const fresh = said.filter((one) => one.isFresh);
    return (fresh.length > 1 ? fresh : said).slice(0, MOST_CHOICES).map(({ choice }) => choice());
  };
}

/** The brand's own way to invite, in its own language; not when it needs a channel and there is none. */
function handOff({ request: { voice }, lang, slots }: Scene): string | undefined {
  if (voice.handOff === '' || toReplyLang(voice.locale) !== lang) return undefined;
  if (!voice.handOff.includes('{channel}')) return voice.handOff;
  return slots.channel && voice.handOff.replaceAll('{channel}', slots.channel);
}

function linesOf(step: StepId, scene: Scene): readonly Line[] {
  const { facts, mayApologise, request } = scene;
  const { voice } = request;
  const { sets, topics, problems } = scene.speaker.lines;
  const problem = facts.problem && problems[facts.problem];
  switch (step) {
    case 'greet':
      if (voice.greeting === 'none') return [];
      return voice.greeting === 'name' && facts.name !== undefined ? sets.greetName : sets.greetPlain;
    case 'sorry':
      if (!mayApologise) return linesOf('see', scene);
      return scene.slots.that === undefined
        ? topics[facts.topic].sorry
        : [...sets.sorryThat, ...sorryWhat(scene)];
    case 'see':
      if (facts.said)
        return [
          ...sets.seeThat,
          ...(scene.speaker.lines.seeWhat ?? []),
          ...(facts.said.thing === undefined || facts.said.what !== undefined
            ? []
            : (scene.speaker.lines.seeThing ?? [])),
          ...(problem?.see ?? []).filter((line) => saysIt(line, facts.said, scene)),
        ];
      if (!problem) return topics[facts.topic].see;
      return [
        ...problem.see,
        // One line of its own is too few to choose from, where there is no clause to say it with.
        ...(problem.that === undefined ? topics[facts.topic].see : sets.seeThat),
      ];
    case 'apologise':
      if (!mayApologise) return [];
      return NOT_AN_EVENT.includes(facts.problem ?? facts.topic) ? topics[facts.topic].sorry : sets.apologise;
    case 'empathise':
      // Of a mere worry nothing is known yet to feel with; anger is met by its own lines.
      return !isUpset(scene) && voice.warmth >= FEELING_WARMTH && (!problem || problem.that !== undefined)
        ? sets.empathise
        : [];
    case 'thanks':
      return voice.warmth >= FEELING_WARMTH ? sets.thanks : [];
    case 'channel':
      if (facts.wrote && scene.speaker.lines.channelWritten) return scene.speaker.lines.channelWritten;
      return request.post.kind === 'message' ? sets.details : sets[channelSet(scene)];
    case 'again':
      return request.finding.risks.includes('repeated-contact') && facts.talked ? sets.again : [];
    case 'leaving':
      return request.finding.risks.includes('churn') ? sets.leaving : [];
    case 'upset':
      return isUpset(scene) ? sets.upset : [];
    case 'asked':
      // An offer says it already.
      return scene.slots.remedy === undefined ? sets.asked : [];
    case 'heard':
      // Who complains is shown that it was read, in words that admit nothing.
      return facts.isComplaint ? sets.hold : [];
    case 'praise':
      if (facts.thanksOnly) return scene.speaker.lines.welcome ?? sets.praise;
      // Named where it can be: "good to hear about the quick delivery".
      return facts.liked === undefined
        ? sets.praise
        : [...(scene.speaker.lines.praiseFor ?? []), ...sets.praise];
    case 'praiseProduct':
    case 'share':
      return facts.thanksOnly ? [] : sets[step];
    case 'wait':
    case 'act':
    case 'remedy':
    case 'question':
    case 'questionHelp':
    case 'questionMore':
    case 'idea':
    case 'ideaPass':
    case 'hello':
    case 'offer':
    case 'hold':
    case 'holdPass':
    case 'legalPass':
    case 'safety':
    case 'safetyPass':
    case 'care':
    case 'careHelp':
    case 'inPrivate':
      return sets[step];
  }
}

/** "Sorry about being cut off" is no apology for cutting off. */
function sorryWhat({ facts, speaker: { lines } }: Scene): readonly Line[] {
  return (A_DOING.test(facts.said?.what ?? '') ? lines.sorryDeed : lines.sorryWhat) ?? [];
}

/**
 * Whether a line on a problem says what the post states of it: a customer who waits for a jacket is not told of a parcel.
 * In English a word of the statement tells; the small tables state the problem itself, so only the thing must be theirs.
 */
function saysIt(line: Line, said: Said | undefined, { lang, stated }: Scene): boolean {
  const words = wordSet(sayOf(line));
  if (lang !== 'en') return said?.thing === undefined || words.has([...wordSet(said.thing)].at(-1) ?? '');
  return (
    (said?.thing === undefined || said.what !== undefined) && [...words].some((word) => stated.has(word))
  );
}

function isUpset({ request }: Scene): boolean {
  return request.finding.severity !== undefined && request.finding.severity !== 'mild';
}

function channelSet({ slots }: Scene): LineSet {
  if (slots.channel === undefined) return 'channelNone';
  return slots.channel.startsWith('@') ? 'channelHandle' : 'channelLink';
}
