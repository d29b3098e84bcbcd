import { useState } from 'preact/hooks';
import { Switch } from '@/components/form/Switch';
import { TextField } from '@/components/form/TextField';
import { Notice } from '@/components/Notice';
import { t, tCode } from '@/components/words';
import type { Rule } from '@/utils/core/rules/schema';
import { ActionList } from './ActionList';
import { ConditionList } from './ConditionList';
import { ruleGap } from './rule-gaps';

export type RuleEditorProps = {
  readonly rule: Rule;
  /** Called with whole rules only; what is half done stays in the editor. */
  readonly onChange: (rule: Rule) => void;
  readonly onDone: () => void;
};

/** One rule, taken apart into its conditions and actions. */
export function RuleEditor({ rule, onChange, onDone }: RuleEditorProps) {
  const [unfinished, setUnfinished] = useState<Rule | undefined>(undefined);
  const shown = unfinished ?? rule;
  const gap = ruleGap(shown);
  const set = (part: Partial<Rule>) => {
    const next = { ...shown, ...part };
    const whole = ruleGap(next) === undefined;
    setUnfinished(whole ? undefined : next);
    if (whole) onChange(next);
  };
  return (
    <div class="rule-editor">
      <TextField label={t('rules_name')} value={shown.name} max={80} onChange={(name) => set({ name })} />
      <ConditionList label={t('rules_all')} conditions={shown.all} onChange={(all) => set({ all })} />
      <ConditionList label={t('rules_any')} conditions={shown.any} onChange={(any) => set({ any })} />
      <ActionList actions={shown.actions} onChange={(actions) => set({ actions })} />
      <Switch
        label={t('rules_stop_label')}
        help={t('rules_stop_help')}
        on={shown.stop}
        onChange={(stop) => set({ stop })}
      />
      <TextField
        label={t('rules_note')}
        help={t('rules_note_help')}
        long
        value={shown.note ?? ''}
        max={500}
        onChange={(note) => set({ note })}
      />
      {gap && (
        <div role="alert">
          <Notice tone="warn" title={t('rules_not_saved')}>
            <p>{tCode('rules_missing', gap)}</p>
          </Notice>
        </div>
      )}
      <button type="button" onClick={onDone}>
        {t('rules_done')}
      </button>
    </div>
  );
}
