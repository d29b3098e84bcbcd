/** Does it promise money, a time or a result that the voice's remedies do not allow? */
import { once } from '@/utils/core/once';
import { normalise } from '@/utils/core/text/normalise';
import type { PhraseHit } from '@/utils/core/text/phrases';
import type { Check, Fault } from '@/utils/core/lint/problem';
import { isDenied } from '@/utils/core/lint/denied';

export const promise: Check = (reply, { voice }) => {
  const remedies = once(() => voice.remedies.map((remedy) => normalise(remedy).text));
  const faults = (code: Fault['code'], found: readonly PhraseHit[], isBroken: (hit: PhraseHit) => boolean) =>
    found
      .filter((hit) => !isBroken(hit) && !isAllowed(hit, remedies()))
      .map(({ start, end }): Fault => ({ code, params: [reply.text.slice(start, end)], start, end }));
  const isDeniedBefore = ({ start }: PhraseHit) => isDenied(reply, start);
  return [
    // "We are unable to refund" holds its denial; "will never happen again" is the promise itself.
    ...faults('promises-money', reply.hits('promisesMoney'), ({ end }) => isDenied(reply, end)),
    ...faults('promises-time', reply.hits('promisesTime'), isDeniedBefore),
    ...faults('promises-result', reply.hits('promisesResult'), isDeniedBefore),
  ];
};

const NUMBER_OR_LONG = /\d+|\p{L}{5,}/gu;

/** Every long word and number of the promise that matters stands in one of the remedies: "a full refund" in "full refund within 14 days". */
function isAllowed({ text }: PhraseHit, remedies: readonly string[]): boolean {
  const words = text.match(NUMBER_OR_LONG) ?? [];
  return (
    words.length > 0 && remedies.some((remedy) => words.every((word) => remedy.includes(word.slice(0, 6))))
  );
}
