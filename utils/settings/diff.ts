/** What a settings file would change, before anything is changed. */
import type { CheckCode } from '@/utils/core/lint/check-codes';
import { levelOf, SETTABLE_CODES, type CheckLevel } from '@/utils/core/lint/check-settings';
import type { SavedReply } from '@/utils/core/reply/saved/schema';
import type { Rule } from '@/utils/core/rules/schema';
import { SHARED_SECTIONS, type SharedSection } from './file';
import type { Settings } from './schema';

type Item = 'rule' | 'reply';
type FieldSection = Exclude<SharedSection, 'rules' | 'checks'>;
export type SettingsChange =
  /** A field of the brand, the voice or the replies. Values as JSON, for showing side by side. */
  | {
      readonly kind: 'field';
      readonly section: FieldSection;
      readonly field: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: `${Item}-${'added' | 'removed' | 'changed'}`; readonly name: string }
  | {
      readonly kind: 'check';
      readonly code: CheckCode;
      readonly before: CheckLevel;
      readonly after: CheckLevel;
    }
  /** The same ones in another order. */
  | { readonly kind: 'rules-order' | 'replies-order' };

/** @returns what differs, in the order of the sections; empty when both say the same */
export function settingsChanges(
  before: Pick<Settings, SharedSection>,
  after: Partial<Pick<Settings, SharedSection>>,
): SettingsChange[] {
  return SHARED_SECTIONS.flatMap((section): SettingsChange[] => {
    if (section === 'rules') return after.rules ? ruleChanges(before.rules, after.rules) : [];
    if (section === 'checks') return after.checks ? checkChanges(before.checks, after.checks) : [];
    if (section === 'replies') return after.replies ? replyChanges(before.replies, after.replies) : [];
    const next = after[section];
    return next ? fieldChanges(section, before[section], next) : [];
  });
}

function fieldChanges(section: FieldSection, before: object, after: object): SettingsChange[] {
  const old = new Map(Object.entries(before).map(([field, value]) => [field, JSON.stringify(value)]));
  return Object.entries(after).flatMap(([field, value]) => {
    const now = JSON.stringify(value);
    const was = old.get(field) ?? '';
    return now === was ? [] : [{ kind: 'field', section, field, before: was, after: now } as const];
  });
}

function ruleChanges(before: readonly Rule[], after: readonly Rule[]): SettingsChange[] {
  const changes = listChanges('rule', before, after, ({ name }) => name);
  return sameOrder(before, after) ? changes : [...changes, { kind: 'rules-order' }];
}

function replyChanges(before: Settings['replies'], after: Settings['replies']): SettingsChange[] {
  const { saved: was, ...fieldsBefore } = before;
  const { saved: now, ...fieldsAfter } = after;
  const changes = [
    ...listChanges('reply', was, now, ({ title }: SavedReply) => title),
    ...fieldChanges('replies', fieldsBefore, fieldsAfter),
  ];
  return sameOrder(was, now) ? changes : [...changes, { kind: 'replies-order' }];
}

/** A check the file does not name goes back to the table's word, so that counts too. */
function checkChanges(before: Settings['checks'], after: Settings['checks']): SettingsChange[] {
  return SETTABLE_CODES.flatMap((code): SettingsChange[] => {
    const was = levelOf(code, before);
    const now = levelOf(code, after);
    return was === now ? [] : [{ kind: 'check', code, before: was, after: now }];
  });
}

type WithId = { readonly id: string };

function listChanges<T extends WithId>(
  item: Item,
  before: readonly T[],
  after: readonly T[],
  nameOf: (one: T) => string,
): SettingsChange[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((one): SettingsChange[] => {
    const was = old.get(one.id);
    if (!was) return [{ kind: `${item}-added`, name: nameOf(one) }];
    return JSON.stringify(was) === JSON.stringify(one)
      ? []
      : [{ kind: `${item}-changed`, name: nameOf(one) }];
  });
  const removed = before.filter(({ id }) => !kept.has(id));
  return [...changes, ...removed.map((one) => ({ kind: `${item}-removed` as const, name: nameOf(one) }))];
}

function sameOrder(before: readonly WithId[], after: readonly WithId[]): boolean {
  const inBoth = (list: readonly WithId[], other: readonly WithId[]) => {
    const ids = new Set(other.map(({ id }) => id));
    return list.flatMap(({ id }) => (ids.has(id) ? [id] : [])).join('\n');
  };
  return inBoth(before, after) === inBoth(after, before);
}
