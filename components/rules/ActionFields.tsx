import { Select, SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { Icon } from '@/components/Icon';
import { t, tCode } from '@/components/words';
import { MOVE_SETS } from '@/utils/core/reply/move-sets';
import { PRIORITIES, type Action } from '@/utils/core/rules/schema';
import { ACTION_KINDS, actionOf, actionText, withText } from './edit-action';

export type ActionFieldsProps = {
  readonly action: Action;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly onChange: (action: Action) => void;
  readonly onRemove: () => void;
};

/** One action: what to do, and with what. */
export function ActionFields({ action, number, onChange, onRemove }: ActionFieldsProps) {
  return (
    <li>
      <fieldset class="rule-part">
        <legend class="visually-hidden">{t('rules_action_number', number)}</legend>
        <div class="rule-part-head">
          <Select
            aria-label={t('rules_action_kind')}
            value={action.kind}
            options={ACTION_KINDS.map((kind) => ({ value: kind, label: tCode('rules_action', kind) }))}
            onChange={(kind) => onChange(actionOf(kind))}
          />
          {action.kind === 'priority' && (
            <Select
              aria-label={t('rules_value')}
              value={action.value}
              options={PRIORITIES.map((value) => ({ value, label: tCode('priority', value) }))}
              onChange={(value) => onChange({ kind: 'priority', value })}
            />
          )}
          <button
            type="button"
            class="quiet rule-part-remove"
            aria-label={t('rules_remove_action')}
            onClick={onRemove}
          >
            <Icon name="close" />
          </button>
        </div>
        {action.kind === 'template' && (
          <SelectField
            label={t('rules_action_value_template')}
            help={t('rules_action_template_help')}
            value={action.id}
            options={templateOptions(action.id)}
            onChange={(id) => onChange({ kind: 'template', id })}
          />
        )}
        {action.kind !== 'priority' && action.kind !== 'template' && (
          <TextField
            label={tCode('rules_action_value', action.kind)}
            help={action.kind === 'tag' ? undefined : tCode(`rules_action_${action.kind}`, 'help')}
            value={actionText(action)}
            max={200}
            onChange={(text) => onChange(withText(action, text))}
          />
        )}
      </fieldset>
    </li>
  );
}

/** Every move set of the playbook; one that an imported rule names and this version lacks stays visible. */
function templateOptions(id: string) {
  const known = Object.keys(MOVE_SETS);
  const values = known.includes(id) ? known : [id, ...known];
  return values.map((value) => ({ value, label: value === '' ? '…' : tCode('template', value) }));
}
