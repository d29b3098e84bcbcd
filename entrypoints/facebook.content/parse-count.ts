/** Counts as shown on buttons: "1,204", "2.8K", "٢", "83 comments". */

const FACTORS: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };

/**
 * Reads only what means one number in every language. "5 mil" and "5万" are
 * left alone: a missing count does less harm than one a thousand times too small.
 * @param withNoun allows one word beside a whole number ("83 comments")
 */
export function parseCount(shown: string, withNoun = false): number | undefined {
  const text = asciiDigits(shown).replace(/\s+/gu, ' ').trim();
  if (text.length > 60) return undefined;
  const short = /^(\d{1,4})(?:[.,](\d{1,2}))? ?([KMB])(?![\p{L}\p{M}\d])/u.exec(text);
  if (short) {
    const factor = FACTORS[short[3] ?? ''] ?? 1;
    return Math.round(Number(`${short[1]}.${short[2] ?? '0'}`) * factor);
  }
  const whole = withNoun
    ? (/^(\d[\d., ]*) \p{L}+$/u.exec(text) ?? /^(\d[\d., ]*)$/.exec(text))
    : /^(\d[\d., ]*)$/.exec(text);
  return whole ? wholeNumber(whole[1] ?? '') : undefined;
}

/** "1.204" and "1,204" are the same number; "1,2" is none. */
function wholeNumber(text: string): number | undefined {
  return /^\d{1,3}(?:[., ]\d{3})*$|^\d{1,9}$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}

/** Digits of any script as 0 to 9: Unicode has each script's ten in a row, with no digit before its zero. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}
