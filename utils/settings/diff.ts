/** What a settings file would change, before anything is changed. */
import type { Rule } from '@/utils/core/rules/schema';
import { SHARED_SECTIONS, type SharedSection } from './file';
import type { Settings } from './schema';

export type SettingsChange =
  /** A field of the brand or the voice. Values as JSON, for showing side by side. */
  | {
      readonly kind: 'field';
      readonly section: Exclude<SharedSection, 'rules'>;
      readonly field: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'rule-added' | 'rule-removed' | 'rule-changed'; readonly name: string }
  /** The same rules in another order. */
  | { readonly kind: 'rules-order' };

/** @returns what differs, in the order of the sections; empty when both say the same */
export function settingsChanges(
  before: Pick<Settings, SharedSection>,
  after: Partial<Pick<Settings, SharedSection>>,
): SettingsChange[] {
  return SHARED_SECTIONS.flatMap((section): SettingsChange[] => {
    if (section === 'rules') return after.rules ? ruleChanges(before.rules, after.rules) : [];
    const next = after[section];
    return next ? fieldChanges(section, before[section], next) : [];
  });
}

function fieldChanges(section: 'brand' | 'voice', before: object, after: object): SettingsChange[] {
  const old = new Map(Object.entries(before).map(([field, value]) => [field, JSON.stringify(value)]));
  return Object.entries(after).flatMap(([field, value]) => {
    const now = JSON.stringify(value);
    const was = old.get(field) ?? '';
    return now === was ? [] : [{ kind: 'field', section, field, before: was, after: now } as const];
  });
}

function ruleChanges(before: readonly Rule[], after: readonly Rule[]): SettingsChange[] {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = new Set(after.map((rule) => rule.id));
  const changes: SettingsChange[] = [];
  for (const rule of after) {
    const was = old.get(rule.id);
    if (!was) changes.push({ kind: 'rule-added', name: rule.name });
    else if (JSON.stringify(was) !== JSON.stringify(rule))
      changes.push({ kind: 'rule-changed', name: rule.name });
  }
  for (const rule of before) if (!kept.has(rule.id)) changes.push({ kind: 'rule-removed', name: rule.name });
  const order = (rules: readonly Rule[]) =>
    rules.filter((rule) => old.has(rule.id) && kept.has(rule.id)).map((rule) => rule.id);
  if (order(before).join() !== order(after).join()) changes.push({ kind: 'rules-order' });
  return changes;
}
