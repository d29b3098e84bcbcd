/** The checks as the options list them. */
import { CHECK_CODES, checkInfo, type CheckCode } from '@/utils/core/lint/check-codes';
import { CHECK_GROUPS, type CheckGroup } from '@/utils/core/lint/check-info';

export type CheckGroupList = { readonly group: CheckGroup; readonly codes: readonly CheckCode[] };

/** A hold is a rule's, not a check's. */
const NOT_LISTED: readonly CheckCode[] = ['held'];

/**
 * @param query words that all have to stand in a check's name or code, in any order and case; empty for every check
 * @param nameOf the check's name in the words' language
 * @returns the groups that have some, in their order
 */
export function listChecks(query: string, nameOf: (code: CheckCode) => string): CheckGroupList[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isMeant = (code: CheckCode) => {
    const text = `${nameOf(code)} ${code}`.toLowerCase();
    return !NOT_LISTED.includes(code) && words.every((word) => text.includes(word));
  };
  return CHECK_GROUPS.map((group) => ({
    group,
    codes: CHECK_CODES.filter((code) => checkInfo(code).group === group && isMeant(code)),
  })).filter(({ codes }) => codes.length > 0);
}
