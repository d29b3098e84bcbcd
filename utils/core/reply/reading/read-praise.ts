/** What an English post praises, named in words of ours, so that a thank-you can name it too. */
import { once } from '@/utils/core/once';
import { GLAD_EN, PRAISE_EN, THANKS_EN } from '@/utils/core/reply/lexicon/praise-en';
import type { NormalText } from '@/utils/core/text/normalise';
import { phraseFinder } from '@/utils/core/text/phrases';
import { sketch } from './find-things';
import { matchAt, parsePattern } from './patterns';
import { readWords } from './words';

const DENIES = new Set(['not', 'never', 'no', 'hardly']);

const PRAISES = once(() =>
  PRAISE_EN.map((praise) => ({ ...praise, patterns: praise.when.map((when) => parsePattern(when)) })),
);

/** @returns what is praised, as the object of "the kind words about …"; undefined when the post names nothing. */
export function readPraise(normal: NormalText): string | undefined {
  const { tokens, things } = sketch(readWords(normal));
  for (const { say, of, patterns } of PRAISES())
    for (const pattern of patterns)
      for (let at = 0; at < tokens.length; at += 1) {
        const match = matchAt(pattern, tokens, at);
        if (!match || DENIES.has(tokens[at - 1]?.word ?? '')) continue;
        const thing = match.thing === undefined ? undefined : things[match.thing];
        if (!say.includes('{')) return say;
        if (thing && (!of || of.includes(thing.kind)))
          return say.replace('{X}', thing.name).replace('{N}', thing.noun);
      }
  return undefined;
}

/** Units of text in which a thank-you ends a talk, and praises nothing. */
const SHORTEST_PRAISE = 60;
const THANKED = once(() => phraseFinder(THANKS_EN));
const GLAD = once(() => phraseFinder(GLAD_EN));

/** @returns whether a post is no more than "ok, thanks". */
export function isThanksOnly(normal: NormalText): boolean {
  return normal.text.length <= SHORTEST_PRAISE && THANKED()(normal).length > 0 && GLAD()(normal).length === 0;
}
