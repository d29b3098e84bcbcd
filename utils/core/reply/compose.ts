/** One candidate reply: a sentence a step, cut to length, in the brand's style. */
import { replyLength } from '@/utils/core/limits';
import { foldForMatch } from '@/utils/core/text/normalise';
import { signOffText } from '@/utils/core/voice/sign-off';
import { lengthCaps } from '@/utils/core/voice/length-caps';
import type { Approach } from './approach';
import type { Step } from './move-sets';
import { wordSet } from './overlap';
import { poolOf, STEP_MOVES } from './pools';
import { join, type Sentence } from './render';
import type { Scene } from './scene';
import { pick } from './seed';
import { inStyle } from './style';

export type Candidate = {
  readonly approach: Approach;
  readonly text: string;
  readonly moves: readonly string[];
  /** Its words without those the brand prescribes, to compare drafts by. */
  readonly words: ReadonlySet<string>;
  /** Its sentences but the greeting: drafts should have none in common. */
  readonly sentences: readonly string[];
  /** Lower is better. */
  readonly cost: number;
};

/** Optional steps kept, and the length aimed at, by brevity 1 to 5. */
const KEPT = [9, 4, 2, 1, 0] as const;
const AIM = [420, 340, 260, 190, 140] as const;
const BRIEF_SHARE = 0.6;
const TOO_LONG = 100;
const REPEATED_WORD = 0.4;
const LONG_WORD = 5;

type Part = { readonly step: Step; readonly sentence: Sentence };
export type Pools = ReadonlyMap<Step, readonly Sentence[]>;

/** @returns the sentences each step of an approach may use; steps with none are left out. */
export function poolsOf(steps: readonly Step[], scene: Scene): Pools {
  return new Map(
    steps.map((step) => [step, poolOf(step.step, scene)] as const).filter(([, pool]) => pool.length > 0),
  );
}

/** @returns a candidate made with the next choices. */
export function compose(approach: Approach, pools: Pools, scene: Scene, next: () => number): Candidate {
  const { voice, post } = scene.request;
  const level = voice.brevity - 1;
  let parts: Part[] = [];
  for (const [step, pool] of pools) {
    const sentence = pick(pool, next);
    if (sentence) parts.push({ step, sentence });
  }
  const spares = parts.map(({ step }) => step.spare ?? 0).filter((spare) => spare > 0);
  const lastKept = spares.sort((a, b) => a - b)[(KEPT[level] ?? 0) - 1] ?? (KEPT[level] ? Infinity : 0);
  parts = parts.filter(({ step }) => (step.spare ?? 0) <= lastKept);
  const { cap } = lengthCaps(voice, post.site);
  const aim = Math.min(cap, (AIM[level] ?? cap) * (approach === 'brief' ? BRIEF_SHARE : 1));
  let text = finish(parts, scene);
  for (let spare = mostSpare(parts); spare && replyLength(text, post.site) > cap; spare = mostSpare(parts)) {
    parts = parts.filter((part) => part !== spare);
    text = finish(parts, scene);
  }
  const length = replyLength(text, post.site);
  return {
    approach,
    text,
    moves: movesOf(parts, text, scene),
    words: new Set([...wordSet(text)].filter((word) => !scene.prescribed.has(word))),
    sentences: parts.filter(({ step }) => step.step !== 'greet').map(({ sentence }) => sentence.text),
    cost:
      Math.max(0, length - aim) / aim + (length > cap ? TOO_LONG : 0) + REPEATED_WORD * repeatedWords(parts),
  };
}

/** The brand's required wording stands before the way to the private channel, else at the end. */
function finish(parts: readonly Part[], scene: Scene): string {
  const sentences = parts.map(({ sentence }) => sentence);
  const channel = parts.findIndex(({ step }) => step.step === 'channel');
  const required = scene.request.voice.required.map(asSentence);
  sentences.splice(channel < 0 ? sentences.length : channel, 0, ...required);
  return inStyle(join(sentences), scene);
}

function asSentence(phrase: string): Sentence {
  return { text: /[.!?]$/.test(phrase) ? phrase : `${phrase}.`, keepsCapital: true };
}

function mostSpare(parts: readonly Part[]): Part | undefined {
  const spare = parts.filter(({ step }) => step.spare !== undefined);
  return spare.sort((a, b) => (b.step.spare ?? 0) - (a.step.spare ?? 0))[0];
}

function movesOf(parts: readonly Part[], text: string, { request }: Scene): string[] {
  const moves: string[] = [];
  for (const { step } of parts) {
    for (const move of STEP_MOVES[step.step]) if (!moves.includes(move)) moves.push(move);
  }
  if (request.voice.required.length > 0) moves.push('required');
  const signOff = signOffText(request.voice, request.initials);
  return signOff !== '' && text.endsWith(signOff) ? [...moves, 'signOff'] : moves;
}

/** "Thank you for … Thanks for …" reads like a machine: long words that come twice, by their beginnings. */
function repeatedWords(parts: readonly Part[]): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (const { sentence } of parts) {
    const stems = new Set(
      (foldForMatch(sentence.text.replace(/https?:\S+/g, '')).match(/\p{L}+/gu) ?? [])
        .filter((word) => word.length >= LONG_WORD)
        .map((word) => word.slice(0, LONG_WORD)),
    );
    for (const stem of stems) if (seen.has(stem)) repeated += 1;
    for (const stem of stems) seen.add(stem);
  }
  return repeated;
}
