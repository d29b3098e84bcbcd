/** A reply that went out in spite of a check: which, how grave it was, and why. */
import * as v from 'valibot';
import { PROBLEM_SEVERITIES } from '@/utils/core/lint/check-info';

/** Longest reason kept; the form takes no more. */
export const MAX_REASON = 200;

export const overrideSchema = v.object({
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  severity: v.picklist(PROBLEM_SEVERITIES),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_REASON)),
});
export type Override = v.InferOutput<typeof overrideSchema>;

export const overridesSchema = v.pipe(v.array(overrideSchema), v.maxLength(40));
