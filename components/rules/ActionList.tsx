import { t } from '@/components/words';
import type { Action } from '@/utils/core/rules/schema';
import { ActionFields } from './ActionFields';
import { ACTION_KINDS, actionOf } from './edit-action';

export type ActionListProps = {
  readonly actions: readonly Action[];
  readonly onChange: (actions: Action[]) => void;
};

/** The schema's limit. */
const MAX_ACTIONS = 10;

/** What the rule does when it fires. */
export function ActionList({ actions, onChange }: ActionListProps) {
  const unused = ACTION_KINDS.find((kind) => actions.every((action) => action.kind !== kind));
  return (
    <fieldset class="rule-group">
      <legend>{t('rules_actions')}</legend>
      {actions.length > 0 && (
        <ol class="rule-parts">
          {actions.map((action, index) => (
            <ActionFields
              key={index}
              action={action}
              number={index + 1}
              onChange={(changed) => onChange(actions.with(index, changed))}
              onRemove={() => onChange(actions.toSpliced(index, 1))}
            />
          ))}
        </ol>
      )}
      <button
        type="button"
        disabled={actions.length >= MAX_ACTIONS}
        onClick={() => onChange([...actions, actionOf(unused ?? 'tag')])}
      >
        {t('rules_add_action')}
      </button>
    </fieldset>
  );
}
