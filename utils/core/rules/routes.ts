/** Whom a case can be escalated to. */
import type { Decision, Rule } from './schema';

/** @returns the decision's own route first, then every route the rules name, each once. */
export function routesOf(decision: Decision, rules: readonly Rule[]): string[] {
  const named = rules.flatMap((rule) =>
    rule.actions.flatMap((action) => (action.kind === 'route' ? [action.to] : [])),
  );
  return [...new Set(decision.route ? [decision.route, ...named] : named)];
}
