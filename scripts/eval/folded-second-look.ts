/** The second look within cross-validation: a head learned from the rows of the other folds alone. */
import { cachedEncoder } from '@/scripts/encoder/cached-encoder';
import { fitHead, headScore } from '@/scripts/encoder/fit-head';
import { L2 } from '@/scripts/encoder/learn-head';
import { SOURCES } from '@/scripts/train/sources';
import type { SecondOf } from './acl2019';

/** Rows count 1 here and more in training: the pull is made as strong for each. */
const PULL = L2 / (SOURCES['acl19']?.weight ?? 1);

/** @returns the encoder's own judgement of unseen rows */
export function foldedSecondLook(): SecondOf {
  const vectorOf = cachedEncoder();
  return (seen, unseen) => {
    const head = fitHead(
      seen.map(({ text, label }) => ({ vector: vectorOf(text), target: label ?? 0, weight: 1 })),
      PULL,
    );
    return unseen.map(({ text }) => headScore(head, vectorOf(text)));
  };
}
