/**
 * Keeps a spreadsheet from running a cell as a formula.
 * Source: OWASP "CSV Injection" (the dangerous starts, line feed since August 2025),
 * widened to full-width look-alikes and to starts hidden behind blanks and quotes.
 */

/** Excel's limit for one cell, in UTF-16 units. */
const MAX_CELL = 32_767;

/** What may stand before a dangerous mark without disarming it: blanks, no-break and zero-width characters, bidi marks, quotes. */
const HIDING = '\\s\\u00a0\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\'"’‘“”`';
const DANGEROUS = new RegExp(`^(?:[\\t\\r\\n]|[${HIDING}]*[=+\\-@＝＋－＠﹢﹣﹦﹫−])`, 'u');
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @returns whether a spreadsheet might read this cell as a formula. */
export function isFormulaLike(cell: string): boolean {
  return DANGEROUS.test(cell);
}

/**
 * @param cell text from anywhere
 * @returns the text, safe to open: NUL removed, lone surrogates replaced, a leading `'` where needed, cut at Excel's limit
 */
export function guardCell(cell: string): string {
  const clean = cell.replaceAll('\0', '').replace(LONE_SURROGATE, '\ufffd');
  const guarded = needsQuote(clean) ? `'${clean}` : clean;
  return guarded.length > MAX_CELL ? guarded.slice(0, MAX_CELL).replace(/[\ud800-\udbff]$/, '') : guarded;
}

/** Undoes `guardCell`'s quote, for reading our own files back. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && needsQuote(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Also a cell that looks as if it were guarded already: else reading back would take its own quote away. */
function needsQuote(cell: string): boolean {
  return isFormulaLike(cell) || isFormulaLike(cell.replace(/^'+/, ''));
}
