/** Which lines a step may use in a scene. */
import type { Topic } from '@/utils/core/detect/finding';
import { literalFinder } from '@/utils/core/text/phrases';
import { normalise } from '@/utils/core/text/normalise';
import { toReplyLang } from './langs';
import type { Line, LineSet } from './lines/schema';
import type { StepId } from './move-sets';
import type { ProblemId } from './problems';
import { wordSet } from './overlap';
import { render, sayOf, usable, type Sentence } from './render';
import { shuffled } from './seed';
import { LATELY, type Scene } from './scene';
import { inVoice } from './style';

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
  asked: ['asked'],
  again: ['again'],
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

/** A sentence to choose from, with what is compared about it. */
export type Choice = Sentence & {
  /** Its words without those the brand prescribes. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of its long words, by which a reader notices a repetition. */
  readonly stems: ReadonlySet<string>;
};

const LONG_WORD = 5;
/** So many lines of a step are tried for one post; another post has others. */
const MOST_CHOICES = 8;
/** Two thanks in one reply are one too many, in whatever form. */
const THANKS = /^(?:thank|dank|gracias|merci|obrigad|agrade)/;

/**
 * @returns every sentence the step may say here: fit for the voice, every slot known, no banned words;
 *   without those already used in earlier replies as long as others are left
 */
export function poolOf(step: StepId, scene: Scene, next: () => number): readonly Choice[] {
  const { slots, speaker, request, lang, given } = scene;
  const { voice } = request;
  const ownWords = step === 'channel' && request.post.kind !== 'message' ? handOff(scene) : undefined;
  if (ownWords !== undefined) return [toChoice({ text: ownWords, keepsCapital: false }, scene)];
  const banned = literalFinder(voice.banned);
  const sentences = shuffled(usable(linesOf(step, scene), slots, speaker), next)
    .map((say) => render(say, slots, speaker))
    .map((sentence) => ({ ...sentence, text: inVoice(sentence.text, voice, lang) }))
    .filter(({ text }) => voice.banned.length === 0 || banned(normalise(text)).length === 0);
  const lately = given.slice(0, LATELY);
  const fresh = sentences.filter(({ text }) => !lately.some((earlier) => isIn(text, earlier)));
  return (fresh.length > 1 ? fresh : sentences)
    .slice(0, MOST_CHOICES)
    .map((sentence) => toChoice(sentence, scene));
}

function toChoice(sentence: Sentence, { prescribed }: Scene): Choice {
  const words = [...wordSet(sentence.text)].filter((word) => !prescribed.has(word));
  const stems = words.flatMap((word) => stemOf(word) ?? []);
  return { ...sentence, words: new Set(words), stems: new Set(stems) };
}

function stemOf(word: string): string | undefined {
  if (THANKS.test(word)) return 'thanks';
  return word.length < LONG_WORD || word.startsWith('http') ? undefined : word.slice(0, LONG_WORD);
}

/** The brand's own way to invite, in its own language; not when it needs a channel and there is none. */
function handOff({ request: { voice }, lang, slots }: Scene): string | undefined {
  if (voice.handOff === '' || toReplyLang(voice.locale) !== lang) return undefined;
  if (!voice.handOff.includes('{channel}')) return voice.handOff;
  return slots.channel && voice.handOff.replaceAll('{channel}', slots.channel);
}

/** Ignores the first letter, which a greeting may have made small. */
function isIn(sentence: string, reply: string): boolean {
  return reply.includes(sentence.slice(1));
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
      return scene.slots.that === undefined ? topics[facts.topic].sorry : sets.sorryThat;
    case 'see':
      if (facts.said)
        return [
          ...sets.seeThat,
          // Only those lines that say what the customer says.
          ...(facts.said.thing === undefined
            ? (problem?.see ?? []).filter((line) =>
                [...wordSet(sayOf(line))].some((word) => scene.stated.has(word)),
              )
            : (scene.speaker.lines.seeThing ?? [])),
        ];
      if (!problem) return topics[facts.topic].see;
      return [
        ...problem.see,
        // One line of its own is too few to choose from.
        ...(problem.that === undefined || problem.see.length < 2 ? topics[facts.topic].see : []),
        ...(problem.that === undefined ? [] : sets.seeThat),
      ];
    case 'apologise':
      if (!mayApologise) return [];
      return NOT_AN_EVENT.includes(facts.problem ?? facts.topic) ? topics[facts.topic].sorry : sets.apologise;
    case 'empathise':
      // Of a mere worry nothing is known yet to feel with.
      return voice.warmth >= FEELING_WARMTH && (!problem || problem.that !== undefined) ? sets.empathise : [];
    case 'thanks':
      return voice.warmth >= FEELING_WARMTH ? sets.thanks : [];
    case 'channel':
      return request.post.kind === 'message' ? sets.details : sets[channelSet(scene)];
    case 'again':
      return request.finding.risks.includes('repeated-contact') ? sets.again : [];
    case 'asked':
      // An offer says it already.
      return scene.slots.remedy === undefined ? sets.asked : [];
    case 'praise':
    case 'praiseProduct':
    case 'wait':
    case 'act':
    case 'remedy':
    case 'question':
    case 'questionHelp':
    case 'questionMore':
    case 'share':
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

function channelSet({ slots }: Scene): LineSet {
  if (slots.channel === undefined) return 'channelNone';
  return slots.channel.startsWith('@') ? 'channelHandle' : 'channelLink';
}
