/** What an edited rule still lacks. */
import * as v from 'valibot';
import { ruleSchema, type Rule } from '@/utils/core/rules/schema';
import { isFilledIn } from './edit-condition';

/** Words as `rules_missing_<gap>` in the locale files. */
export type RuleGap = 'name' | 'value' | 'actions';

/** @returns the first gap; undefined when the rule can be saved */
export function ruleGap(rule: Rule): RuleGap | undefined {
  if (v.safeParse(ruleSchema, rule).success) return undefined;
  if (rule.name.trim() === '') return 'name';
  return [...rule.all, ...rule.any].every(isFilledIn) ? 'actions' : 'value';
}
