/** What the rules would have done with past cases. */
import type { Finding } from '@/utils/core/detect/finding';
import type { Post } from '@/utils/core/post';
import type { RuleContext } from './conditions';
import { traceRules, type RuleTrace } from './evaluate';
import type { Rule } from './schema';

/** A past case as the rules saw it. */
export type Sample = { readonly post: Post; readonly finding: Finding; readonly context: RuleContext };

/**
 * @returns by rule id, how many samples it matches: rules that are on within the list as it
 *   stands (a rule above may stop it), rules that are off as if everything were on
 */
export function countMatches(
  rules: readonly Rule[],
  samples: readonly Sample[],
): ReadonlyMap<string, number> {
  const everythingOn = rules.map((rule) => ({ ...rule, on: true, stop: false }));
  const someOff = rules.some((rule) => !rule.on);
  const counts = new Map(rules.map((rule) => [rule.id, 0]));
  const add = (traces: readonly RuleTrace[], on: boolean) => {
    for (const { rule, fired } of traces) {
      const listed = fired && rules.find(({ id }) => id === rule.id);
      if (listed && listed.on === on) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
    }
  };
  for (const { post, finding, context } of samples) {
    add(traceRules(rules, post, finding, context).traces, true);
    if (someOff) add(traceRules(everythingOn, post, finding, context).traces, false);
  }
  return counts;
}
