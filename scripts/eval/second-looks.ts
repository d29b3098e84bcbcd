/** The second look for the measurements: with the shipped head, over the shipped encoder. */
import { readFileSync } from 'node:fs';
import { cachedEncoder } from '@/scripts/encoder/cached-encoder';
import { encodingOf } from '@/scripts/encoder/vector-cache';
import type { Detector } from '@/utils/core/detect/detect';
import { logOddsOf } from '@/utils/core/detect/log-odds';
import { headLogOdds, parseHead, shiftOf } from '@/utils/core/encoder/head';
import { BAND } from '@/utils/core/encoder/unsure';
import type { Look } from './judge-rows';

const HEAD_FILE = 'public/detector/second-look.json';

/** @returns `second`: both looks together at every English post; `cascade`: only where the first is unsure, as shipped */
export function secondLooks(detector: Detector): { readonly second: Look; readonly cascade: Look } {
  const vectorOf = cachedEncoder();
  const head = parseHead(JSON.parse(readFileSync(HEAD_FILE, 'utf8')));
  const lookWhen =
    (isAsked: (score: number) => boolean): Look =>
    (post, context) => {
      const first = detector.detect(post, context);
      if (!first.supported || first.lang !== 'en' || !isAsked(first.score)) return first;
      const second = headLogOdds(encodingOf(vectorOf(post.text)), head);
      return detector.detect(post, { ...context, secondLook: shiftOf(logOddsOf(first.score), second, head) });
    };
  return {
    second: lookWhen(() => true),
    cascade: lookWhen((score) => score >= BAND.from && score <= BAND.to),
  };
}
