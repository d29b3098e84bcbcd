/** How grave the brand finds each check. What is not named keeps the table's word. */
import * as v from 'valibot';
import { mapKeys } from '@/utils/core/map-keys';
import { CHECK_CODES, checkInfo, isCheckCode, type CheckCode } from './check-codes';
import { PROBLEM_SEVERITIES, type ProblemSeverity } from './check-info';

export type CheckLevel = ProblemSeverity | 'off';

const MILDER = v.picklist(PROBLEM_SEVERITIES);
const ANY_LEVEL = v.picklist([...PROBLEM_SEVERITIES, 'off']);

/** Codes the brand may set. */
export const SETTABLE_CODES: readonly CheckCode[] = CHECK_CODES.filter(
  (code) => checkInfo(code).hold !== 'fixed',
);

/** Strict, for files and forms: a fixed check has no entry, and one that is never off is never `off`. */
export const checkSettingsSchema = v.object(
  mapKeys(SETTABLE_CODES, (code) => v.optional(checkInfo(code).hold === 'never-off' ? MILDER : ANY_LEVEL)),
);
export type CheckSettings = Readonly<Partial<Record<CheckCode, CheckLevel>>>;

/** @returns the levels a code can be set to. */
export function levelsOf(code: CheckCode): readonly CheckLevel[] {
  const { hold, severity } = checkInfo(code);
  if (hold === 'fixed') return [severity];
  return hold === 'never-off' ? PROBLEM_SEVERITIES : [...PROBLEM_SEVERITIES, 'off'];
}

/** @returns how grave it is for this brand; the table's word for what cannot be set or is not set. */
export function levelOf(code: CheckCode, settings: CheckSettings = {}): CheckLevel {
  const own = settings[code];
  return own !== undefined && levelsOf(code).includes(own) ? own : checkInfo(code).severity;
}

/**
 * Settings at rest may come from another version or a damaged row: what cannot be understood is left out, so that the table's word counts.
 * @returns the entries that stand, and the names of those left out
 */
export function readCheckSettings(value: unknown): { settings: CheckSettings; leftOut: readonly string[] } {
  if (typeof value !== 'object' || value === null) return { settings: {}, leftOut: [] };
  const settings: Partial<Record<CheckCode, CheckLevel>> = {};
  const leftOut: string[] = [];
  for (const [code, level] of Object.entries(value)) {
    const known = isCheckCode(code) ? levelsOf(code).find((one) => one === level) : undefined;
    if (known !== undefined && isCheckCode(code) && checkInfo(code).hold !== 'fixed') settings[code] = known;
    else leftOut.push(code);
  }
  return { settings, leftOut };
}
