/** Editing the brand's list of rules: each returns a new list. */
import type { Rule } from './schema';

/** @returns the list with one rule moved by `by` places, as far as there is room */
export function moveRule(rules: readonly Rule[], id: string, by: number): Rule[] {
  const from = rules.findIndex((rule) => rule.id === id);
  const moved = rules[from];
  if (!moved) return [...rules];
  const rest = rules.filter((rule) => rule.id !== id);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, moved);
}

/** @returns the list with the rule of the same id replaced */
export function replaceRule(rules: readonly Rule[], changed: Rule): Rule[] {
  return rules.map((rule) => (rule.id === changed.id ? changed : rule));
}

export function removeRule(rules: readonly Rule[], id: string): Rule[] {
  return rules.filter((rule) => rule.id !== id);
}

/** @returns the list with a copy right below the rule, switched off: two rules that do the same must be meant */
export function duplicateRule(rules: readonly Rule[], id: string, name: string): Rule[] {
  const at = rules.findIndex((rule) => rule.id === id);
  const original = rules[at];
  if (!original) return [...rules];
  return rules.toSpliced(at + 1, 0, { ...original, id: freeId(rules, original.id), name, on: false });
}

/** @returns the list with a rule at its end that asks nothing yet, and so never fires */
export function addRule(rules: readonly Rule[], name: string): Rule[] {
  const rule: Rule = {
    id: freeId(rules, 'rule'),
    name,
    on: true,
    stop: false,
    all: [],
    any: [],
    actions: [{ kind: 'priority', value: 'high' }],
  };
  return [...rules, rule];
}

/** @returns `base-2`, `base-3` … the first that no rule has; at most 64 characters, as the schema asks */
function freeId(rules: readonly Rule[], base: string): string {
  const taken = new Set(rules.map((rule) => rule.id));
  const stem = base.replace(/-\d+$/, '').slice(0, 56);
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
