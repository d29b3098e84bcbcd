/**
 * Runs the brand's rules over one post: top to bottom, all of them, until one
 * with `stop` fires. What a rule adds (a tag, a priority) is seen by those below.
 */
import type { Finding, Severity } from '@/utils/core/detect/finding';
import type { Post } from '@/utils/core/post';
import { factsOf, holds, type Facts, type RuleContext } from './conditions';
import { PRIORITIES, type Condition, type Decision, type Priority, type Rule } from './schema';

/** One condition and whether it held, for the test box and the case's history. */
export type ConditionResult = { readonly condition: Condition; readonly held: boolean };
export type RuleTrace = {
  readonly rule: Rule;
  readonly fired: boolean;
  readonly all: readonly ConditionResult[];
  readonly any: readonly ConditionResult[];
};

const DEFAULT_PRIORITY = { mild: 'normal', strong: 'high', critical: 'critical' } as const satisfies Record<
  Severity,
  Priority
>;

/**
 * @param rules in the brand's order; those switched off are passed over
 * @returns the decision. Without a rule: priority by severity, nothing held. Among fired rules
 *   the highest priority and the first hold, route and template win; tags join.
 */
export function evaluateRules(
  rules: readonly Rule[],
  post: Post,
  finding: Finding,
  context: RuleContext,
): Decision {
  return traceRules(rules, post, finding, context).decision;
}

/** The same, with every condition's result for every rule looked at. */
export function traceRules(
  rules: readonly Rule[],
  post: Post,
  finding: Finding,
  context: RuleContext,
): { readonly decision: Decision; readonly traces: readonly RuleTrace[] } {
  const facts = factsOf(post, finding, context);
  const base = finding.severity
    ? DEFAULT_PRIORITY[finding.severity]
    : finding.intent === 'complaint'
      ? 'normal'
      : 'low';
  let decision: Decision = { priority: base, tags: [], fired: [] };
  let raised: Priority | undefined;
  const traces: RuleTrace[] = [];
  for (const rule of rules) {
    if (!rule.on) continue;
    const trace = traceRule(rule, facts, decision);
    traces.push(trace);
    if (!trace.fired) continue;
    ({ decision, raised } = applyActions(decision, raised, rule, trace));
    if (rule.stop) break;
  }
  return { decision, traces };
}

function traceRule(rule: Rule, facts: Facts, soFar: Decision): RuleTrace {
  const test = (condition: Condition): ConditionResult => ({
    condition,
    held: holds(condition, facts, soFar),
  });
  const all = rule.all.map(test);
  const any = rule.any.map(test);
  // A rule without any condition would fire on everything: it never fires.
  const asks = all.length + any.length > 0;
  const fired =
    asks && all.every((result) => result.held) && (any.length === 0 || any.some((result) => result.held));
  return { rule, fired, all, any };
}

function applyActions(
  decision: Decision,
  raised: Priority | undefined,
  rule: Rule,
  trace: RuleTrace,
): { decision: Decision; raised: Priority | undefined } {
  let next = decision;
  let priority = raised;
  for (const action of rule.actions) {
    switch (action.kind) {
      case 'priority':
        // A rule may lower the default, never what another rule has set.
        priority = priority === undefined ? action.value : higher(priority, action.value);
        next = { ...next, priority };
        break;
      case 'tag':
        next = next.tags.includes(action.value) ? next : { ...next, tags: [...next.tags, action.value] };
        break;
      case 'hold':
        next = { ...next, hold: next.hold ?? { ruleId: rule.id, reason: action.reason } };
        break;
      case 'route':
        next = { ...next, route: next.route ?? action.to };
        break;
      case 'template':
        next = { ...next, template: next.template ?? action.id };
        break;
    }
  }
  const because = [...trace.all, ...trace.any]
    .filter((result) => result.held)
    .map((result) => result.condition);
  return {
    decision: { ...next, fired: [...next.fired, { id: rule.id, name: rule.name, because }] },
    raised: priority,
  };
}

function higher(a: Priority, b: Priority): Priority {
  return PRIORITIES.indexOf(a) >= PRIORITIES.indexOf(b) ? a : b;
}
