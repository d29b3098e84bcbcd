/** The brand's own words in place of others. */
import { applyEdits, withCapitalOf, type Edit } from '@/utils/core/text/edits';
import { blankLinks } from '@/utils/core/text/links';
import { normalise } from '@/utils/core/text/normalise';
import { literalFinder } from '@/utils/core/text/phrases';
import type { Voice } from './schema';

/** @returns every place where the voice would say it differently, with its own words. */
export function findUnpreferred(text: string, voice: Voice): Edit[] {
  if (voice.preferred.length === 0) return [];
  const normal = normalise(blankLinks(text));
  return voice.preferred.flatMap(({ say, insteadOf }) =>
    literalFinder([insteadOf])(normal).map(({ start, end }) => ({
      start,
      end,
      to: withCapitalOf(text.slice(start, end), say),
    })),
  );
}

/** @returns `text` in the brand's words. */
export function usePreferred(text: string, voice: Voice): string {
  return applyEdits(text, findUnpreferred(text, voice));
}
