/** Which way a text runs, when its language is known. */

/** Primary language tags written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'];

/**
 * For replies: `dir="auto"` looks at the first letter, and an English reply to somebody with a Hebrew name may begin with it.
 * @param lang BCP-47 tag; empty or absent when unknown
 */
export function textDirection(lang: string | undefined): 'ltr' | 'rtl' | 'auto' {
  const primary = lang?.split('-')[0]?.toLowerCase();
  if (!primary) return 'auto';
  return RIGHT_TO_LEFT.includes(primary) ? 'rtl' : 'ltr';
}
