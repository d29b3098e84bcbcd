/** Length limits of a public reply, by site. */
import type { SiteId } from './post';
import { capText, MAX_MARKS } from './text/cap';

/** Figures: X counts 280 weighted, any link as 23; LinkedIn comment 1,250; Facebook comment 8,000; Instagram comment 2,200. */
export const REPLY_LIMITS = {
  x: 280,
  linkedin: 1250,
  facebook: 8000,
  instagram: 2200,
} as const satisfies Record<SiteId, number>;

const LINK = /https?:\/\/\S+/g;
const LINK_LENGTH_ON_X = 23;
/** Only characters that count 1, and none that may be an emoji: nothing to segment. */
// oxlint-disable-next-line no-control-regex -- the range begins where Unicode does
const ALL_LIGHT = /^[\u0000-\u00a8\u00aa-\u00ad\u00af-\u10ff\u2000-\u200c\u2010-\u201f\u2032-\u2037]*$/;

/** No site takes more; what is over is counted as it is, one a unit. */
const COUNTED = 25_000;
/** A run of marks past what composes: `normalize` would take time quadratic in it. */
const LONG_RUN = new RegExp(`(\\p{M}{${MAX_MARKS}})(\\p{M}+)`, 'gu');

/**
 * Length of a reply as the site counts it.
 * @param text the reply, of any length
 * @param site the site it is for
 * @returns X: weighted characters (link 23, most scripts 1, CJK and emoji 2); other sites: UTF-16 units.
 */
export function replyLength(text: string, site: SiteId): number {
  if (site !== 'x') return text.length;
  const counted = capText(text, COUNTED);
  const links = counted.match(LINK)?.length ?? 0;
  let total = links * LINK_LENGTH_ON_X + (text.length - counted.length);
  const rest = counted
    .replace(LINK, '')
    .replace(LONG_RUN, (_, kept: string, more: string) => {
      total += more.length;
      return kept;
    })
    .normalize('NFC');
  if (ALL_LIGHT.test(rest)) return total + rest.length;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(rest)) {
    total += weightOf(segment);
  }
  return total;
}

/** Weight ranges of X's published counting configuration (v3): these code points count 1, all else 2; an emoji counts 2 however many code points it has. */
function weightOf(grapheme: string): number {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme)) return 2;
  let weight = 0;
  for (const char of grapheme) {
    const code = char.codePointAt(0) ?? 0;
    const light =
      code <= 0x10ff ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037);
    weight += light ? 1 : 2;
  }
  return weight;
}
