import { useEffect, useRef, useState } from 'preact/hooks';
import { Announcer } from '@/components/Announcer';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { t } from '@/components/words';
import { addRule, duplicateRule, moveRule, removeRule, replaceRule } from '@/utils/core/rules/rule-list';
import type { Rule } from '@/utils/core/rules/schema';
import { RuleCard } from './RuleCard';

export type RulesSectionProps = {
  readonly rules: readonly Rule[];
  /** By rule id; undefined while the case log is being read. */
  readonly matches?: ReadonlyMap<string, number>;
  /** How many past cases were looked at. */
  readonly samples: number;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  /** @param what names the change, so that typing is taken back as one step */
  readonly onChange: (rules: Rule[], what: string) => void;
};

/** The list of rules, in the order they are looked at. */
export function RulesSection({ rules, matches, samples, canUndo, onUndo, onChange }: RulesSectionProps) {
  const [editing, setEditing] = useState<string | undefined>(undefined);
  const [deleted, setDeleted] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focusRef = useRef<string | undefined>(undefined);

  // Moving an element in the document takes the focus from it: it is given back once the list stands.
  useEffect(() => {
    if (focusRef.current === undefined) return;
    const wanted = list.current?.querySelector<HTMLButtonElement | HTMLInputElement>(focusRef.current);
    const other = list.current?.querySelector<HTMLButtonElement>('[data-edit]');
    (wanted?.disabled === false ? wanted : (siblingOf(wanted) ?? other))?.focus();
    // A new name is there to be typed over.
    if (wanted instanceof HTMLInputElement) wanted.select();
    focusRef.current = undefined;
  }, [rules]);

  const change = (next: Rule[], what: string) => {
    setDeleted(undefined);
    onChange(next, what);
  };
  const move = (rule: Rule, by: -1 | 1) => {
    const next = moveRule(rules, rule.id, by);
    change(next, `move ${rule.id}`);
    const place = next.findIndex(({ id }) => id === rule.id) + 1;
    setSaid(t('rules_moved', rule.name, place, next.length));
    focusRef.current = `[data-move="${rule.id}:${by}"]`;
  };
  const remove = (rule: Rule, index: number) => {
    const next = removeRule(rules, rule.id);
    change(next, `delete ${rule.id}`);
    setDeleted(rule.name);
    const neighbour = next[Math.min(index, next.length - 1)];
    focusRef.current = `[data-edit="${neighbour?.id ?? ''}"]`;
  };
  const append = (next: Rule[], what: string) => {
    change(next, what);
    const fresh = next.find(({ id }) => rules.every((rule) => rule.id !== id));
    setEditing(fresh?.id);
    focusRef.current = `[data-rule="${fresh?.id ?? ''}"] .rule-editor input`;
  };
  const edit = (rule: Rule, open: boolean) => {
    setEditing(open ? rule.id : undefined);
    if (!open) list.current?.querySelector<HTMLElement>(`[data-edit="${rule.id}"]`)?.focus();
  };

  return (
    <>
      <p class="soft">{t('rules_intro')}</p>
      {rules.length === 0 && <EmptyState title={t('rules_empty')} hint={t('rules_empty_hint')} />}
      {deleted !== undefined && canUndo && (
        <Notice tone="plain" title={t('rules_deleted', deleted)}>
          <p>
            <button
              type="button"
              onClick={() => {
                setDeleted(undefined);
                onUndo();
              }}
            >
              {t('options_undo')}
            </button>
          </p>
        </Notice>
      )}
      <ol class="rules" ref={list}>
        {rules.map((rule, index) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            number={index + 1}
            count={rules.length}
            matches={matches && { matched: matches.get(rule.id) ?? 0, of: samples }}
            editing={editing === rule.id}
            onEdit={(open) => edit(rule, open)}
            onChange={(changed) => change(replaceRule(rules, changed), `rule ${rule.id}`)}
            onMove={(by) => move(rule, by)}
            onDuplicate={() => append(duplicateRule(rules, rule.id, copyName(rule)), `copy ${rule.id}`)}
            onDelete={() => remove(rule, index)}
          />
        ))}
      </ol>
      <button type="button" onClick={() => append(addRule(rules, t('rules_new_name')), 'add')}>
        {t('rules_add')}
      </button>
      <Announcer words={deleted === undefined ? said : t('rules_deleted', deleted)} />
    </>
  );
}

/** The schema takes names up to 80 characters. */
function copyName(rule: Rule): string {
  return t('rules_copy_name', rule.name).slice(0, 80);
}

/** At either end of the list one of the two move buttons is off: the other one takes the focus. */
function siblingOf(button: HTMLElement | null | undefined): HTMLButtonElement | undefined {
  const buttons = button?.parentElement?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [];
  return [...buttons].find((other) => other !== button && !other.disabled);
}
