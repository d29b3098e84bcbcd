/** Numbers as a page writes them, in any language. */

/** Digits, then groups after a separator: `1,234`, `33.269`, `9 143`, in India `3,32,694`. */
const NUMBER = /\d+(?:(?:[.,'’٬\s]\d{2})*[.,'’٬\s]\d{3}(?!\d))*/;
/** A number with decimals or a shortened one (`1.5K`, `12 mil`, `3万`) cannot be read exactly. */
const SHORTENED =
  /^(?:[.,٫]\d|[KMBkmb](?!\p{L})|\s?[万億萬亿만억천千]|\s?[\p{L}\p{M}]{1,3}\.?(?![\p{L}\p{M}])\s*\S)/u;

/**
 * @returns the count in a short line (`1,818 reactions`); undefined when there
 * is none or it is not written out in full
 */
export function parseCount(line: string): number | undefined {
  const text = toAsciiDigits(line.slice(0, 60));
  const match = NUMBER.exec(text);
  if (!match || SHORTENED.test(text.slice(match.index + match[0].length))) return undefined;
  return Number(match[0].replace(/\D/g, ''));
}

/** The digits of Arabic, Persian, Hindi, Bengali and others stand in runs of ten from a zero. */
function toAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
