import { Icon } from '@/components/Icon';
import { Menu } from '@/components/Menu';
import { t } from '@/components/words';
import type { Rule } from '@/utils/core/rules/schema';

export type RuleActions = {
  readonly onEdit: (open: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
};

export type RuleButtonsProps = RuleActions & {
  readonly rule: Rule;
  readonly number: number;
  readonly count: number;
  readonly editing: boolean;
};

/** Keys that move a rule, with Alt held. */
const MOVES: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** What can be done with a whole rule. */
export function RuleButtons({
  rule,
  number,
  count,
  editing,
  onEdit,
  onMove,
  onDuplicate,
  onDelete,
}: RuleButtonsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey ? MOVES[event.key] : undefined;
    if (by === undefined || number + by < 1 || number + by > count) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <div class="rule-buttons">
      <button
        type="button"
        class="quiet"
        data-move={`${rule.id}:-1`}
        aria-label={t('rules_up_label', rule.name)}
        title={t('rules_up')}
        disabled={number === 1}
        onKeyDown={onKeyDown}
        onClick={() => onMove(-1)}
      >
        <span class="rule-up">
          <Icon name="down" />
        </span>
      </button>
      <button
        type="button"
        class="quiet"
        data-move={`${rule.id}:1`}
        aria-label={t('rules_down_label', rule.name)}
        title={t('rules_down')}
        disabled={number === count}
        onKeyDown={onKeyDown}
        onClick={() => onMove(1)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        aria-expanded={editing}
        aria-label={t('rules_edit_label', rule.name)}
        data-edit={rule.id}
        title={t('rules_move_keys')}
        onKeyDown={onKeyDown}
        onClick={() => onEdit(!editing)}
      >
        {t('rules_edit')}
      </button>
      <Menu
        label={t('rules_more', rule.name)}
        items={[
          { id: 'duplicate', label: t('rules_duplicate'), onChoose: onDuplicate },
          { id: 'delete', label: t('rules_delete'), danger: true, onChoose: onDelete },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </div>
  );
}
