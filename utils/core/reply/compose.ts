/** One candidate reply: a sentence a step, cut to length, in the brand's style. */
import { replyLength } from '@/utils/core/limits';
import { signOffText } from '@/utils/core/voice/sign-off';
import { lengthCaps } from '@/utils/core/voice/length-caps';
import type { Approach } from './approach';
import type { Step } from './move-sets';
import type { Choice } from './choice';
import { STEP_MOVES, type PoolOf } from './pools';
import { join, type Sentence } from './render';
import type { Scene } from './scene';
import { pick } from './seed';
import { finish } from './style';

export type Part = { readonly step: Step; readonly said: Choice };

export type Candidate = {
  readonly approach: Approach;
  readonly text: string;
  readonly parts: readonly Part[];
  /** Its words without those the brand prescribes, to compare drafts by. */
  readonly words: ReadonlySet<string>;
  /** Lower is better. */
  readonly cost: number;
};

/** Optional steps kept, and the length aimed at, by brevity 1 to 5. */
const KEPT = [9, 4, 2, 1, 0] as const;
const AIM = [420, 340, 260, 190, 140] as const;
const BRIEF_SHARE = 0.6;
const TOO_LONG = 100;
const REPEATED_WORD = 0.4;

export type Pools = ReadonlyMap<Step, readonly Choice[]>;

/** @returns the sentences each step of an approach may use; steps with none are left out. */
export function poolsOf(steps: readonly Step[], poolOf: PoolOf, next: () => number): Pools {
  return new Map(
    steps.map((step) => [step, poolOf(step.step, next)] as const).filter(([, pool]) => pool.length > 0),
  );
}

/** @returns a candidate made with the next choices. */
export function compose(approach: Approach, pools: Pools, scene: Scene, next: () => number): Candidate {
  const { voice, post } = scene.request;
  const level = voice.brevity - 1;
  let parts = shortened(chooseParts(pools, next), KEPT[level] ?? 0);
  const { cap } = lengthCaps(voice, post.site);
  const aim = Math.min(cap, (AIM[level] ?? cap) * (approach === 'brief' ? BRIEF_SHARE : 1));
  let text = write(parts, scene);
  let length = replyLength(text, post.site);
  for (let spare = mostSpare(parts); spare && length > cap; spare = mostSpare(parts)) {
    parts = parts.filter((part) => part !== spare);
    text = write(parts, scene);
    length = replyLength(text, post.site);
  }
  return {
    approach,
    text,
    parts,
    words: wordsOf(parts, scene.endWords),
    cost:
      Math.max(0, length - aim) / aim + (length > cap ? TOO_LONG : 0) + REPEATED_WORD * repeatedWords(parts),
  };
}

function chooseParts(pools: Pools, next: () => number): Part[] {
  const parts: Part[] = [];
  for (const [step, pool] of pools) {
    const said = pick(pool, next);
    if (said) parts.push({ step, said });
  }
  return parts;
}

/** At most `kept` of the steps that may be left out, those first that go last. */
function shortened(parts: readonly Part[], kept: number): readonly Part[] {
  const spares = parts.flatMap(({ step }) => step.spare ?? []).toSorted((a, b) => a - b);
  const limit = kept === 0 ? 0 : (spares[kept - 1] ?? Infinity);
  return parts.filter(({ step }) => (step.spare ?? 0) <= limit);
}

/** The brand's required wording stands before the way to the private channel, else at the end. */
function write(parts: readonly Part[], scene: Scene): string {
  const sentences: Sentence[] = parts.map(({ said }) => said);
  const channel = parts.findIndex(({ step }) => step.step === 'channel');
  const required = scene.request.voice.required.map(asSentence);
  sentences.splice(channel < 0 ? sentences.length : channel, 0, ...required);
  return finish(join(sentences), scene);
}

function asSentence(phrase: string): Sentence {
  return { text: /[.!?]$/.test(phrase) ? phrase : `${phrase}.`, keepsCapital: true };
}

function mostSpare(parts: readonly Part[]): Part | undefined {
  return parts
    .filter(({ step }) => step.spare !== undefined)
    .toSorted((a, b) => (b.step.spare ?? 0) - (a.step.spare ?? 0))[0];
}

/** @returns what a candidate does, step by step, for the agent. */
export function movesOf({ parts, text }: Candidate, { request }: Scene): string[] {
  const moves = new Set<string>(parts.flatMap(({ step }) => STEP_MOVES[step.step]));
  if (request.voice.required.length > 0) moves.add('required');
  const signOff = signOffText(request.voice, request.initials);
  if (signOff !== '' && text.endsWith(signOff)) moves.add('signOff');
  return [...moves];
}

function wordsOf(parts: readonly Part[], endWords: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set(endWords);
  for (const { said } of parts) for (const word of said.words) words.add(word);
  return words;
}

/** "Thank you for … Thanks for …" reads like a machine. */
function repeatedWords(parts: readonly Part[]): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (const { said } of parts) {
    for (const stem of said.stems) if (seen.has(stem)) repeated += 1;
    for (const stem of said.stems) seen.add(stem);
  }
  return repeated;
}
