/** The codes of all checks, and what is known about each. */
import type { CheckInfo } from './check-info';
import { CHECK_TABLE } from './data/check-table';
import { LINT_LANGS } from './langs';

export type CheckCode = keyof typeof CHECK_TABLE;

export const CHECK_CODES: readonly CheckCode[] = codes();

function codes(): CheckCode[] {
  const list: CheckCode[] = [];
  let code: CheckCode;
  for (code in CHECK_TABLE) list.push(code);
  return list;
}

/** @returns the row of a code. */
export function checkInfo(code: CheckCode): CheckInfo {
  return CHECK_TABLE[code];
}

/** @returns whether a code is one of ours: problems come as plain strings through storage and messages. */
export function isCheckCode(code: string): code is CheckCode {
  return Object.hasOwn(CHECK_TABLE, code);
}

/** @returns whether no reason lets a reply go out in spite of it. */
export function isFixed(code: string): boolean {
  return isCheckCode(code) && checkInfo(code).hold === 'fixed';
}

/**
 * What a good reply in this language was not looked at for.
 * @param lang primary tag; none when empty
 * @returns codes in the order of the table
 */
export function uncheckedIn(lang: string): CheckCode[] {
  if (lang === '') return [];
  return CHECK_CODES.filter((code) => isUncheckedIn(code, lang));
}

/** @returns whether there is something to check in this language and the check cannot. */
export function isUncheckedIn(code: CheckCode, lang: string): boolean {
  const { langs, elsewhere } = checkInfo(code);
  if (langs === 'any' || elsewhere === 'nothing') return false;
  const known: readonly string[] = langs === 'words' ? LINT_LANGS : langs;
  return !known.includes(lang);
}
