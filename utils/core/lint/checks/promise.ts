/** Does it promise money, a time or a result that the voice's remedies do not allow? */
import { normalise } from '@/utils/core/text/normalise';
import type { PhraseHit } from '@/utils/core/text/phrases';
import type { Check, Problem } from '@/utils/core/lint/problem';
import { sentenceAt, within, type ReplyText } from '@/utils/core/lint/reply-text';

export const promise: Check = (reply, { voice }) => {
  const { find, normal } = reply;
  const remedies = voice.remedies.map((remedy) => normalise(remedy).text);
  const problems = (code: string, hits: readonly PhraseHit[]): Problem[] =>
    hits
      .filter((hit) => !isDenied(hit, reply) && !isAllowed(hit, remedies))
      .map(({ start, end }) => ({
        code,
        severity: 'block',
        params: [reply.text.slice(start, end)],
        start,
        end,
      }));
  return [
    ...problems('promises-money', find.promisesMoney(normal)),
    ...problems('promises-time', find.promisesTime(normal)),
    ...problems('promises-result', find.promisesResult(normal)),
  ];
};

/** "We can't promise a refund", "whether this will be fixed". */
function isDenied(hit: PhraseHit, reply: ReplyText): boolean {
  const { start } = sentenceAt(reply, hit.start);
  return within(reply.find.denies(reply.normal), { start, end: hit.start }).length > 0;
}

const NUMBER_OR_LONG = /\d+|\p{L}{5,}/gu;

/** Every long word and number of the promise that matters stands in one of the remedies: "a full refund" in "full refund within 14 days". */
function isAllowed({ text }: PhraseHit, remedies: readonly string[]): boolean {
  const words = text.match(NUMBER_OR_LONG) ?? [];
  return (
    words.length > 0 && remedies.some((remedy) => words.every((word) => remedy.includes(word.slice(0, 6))))
  );
}
