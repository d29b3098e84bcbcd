import { Notice } from '@/components/Notice';
import { joinAnd } from '@/components/join-words';
import { t, tCode } from '@/components/words';
import type { SettingsChange } from '@/utils/settings/diff';
import type { ImportPlan } from '@/utils/settings/import';
import type { FilePlan } from '@/utils/services/options/read-settings-file';

export type ImportOutcomeProps = {
  readonly state: FilePlan;
  readonly onApply: (plan: ImportPlan) => void;
  readonly onCancel: () => void;
};

/** What a file would change, or why it is not taken. */
export function ImportOutcome({ state, onApply, onCancel }: ImportOutcomeProps) {
  if (!state.ok) {
    const details = [...('where' in state ? [state.where] : []), ...('what' in state ? [state.what] : [])];
    return <Notice tone="stop" title={tCode('options_import', state.code, ...details)} />;
  }
  const { changes, leftOut } = state;
  return (
    <Notice
      tone="plain"
      title={changes.length === 0 ? t('options_data_import_nothing') : t('options_data_import_would')}
    >
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change, index) => (
            <ChangeLine key={index} change={change} />
          ))}
        </ul>
      )}
      {leftOut.length > 0 && <p class="soft">{t('options_data_import_left_out', joinAnd(leftOut))}</p>}
      <p class="row">
        {changes.length > 0 && (
          <button type="button" class="primary" onClick={() => onApply(state)}>
            {t('options_data_import_apply')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {changes.length > 0 ? t('options_data_import_cancel') : t('panel_close')}
        </button>
      </p>
    </Notice>
  );
}

function ChangeLine({ change }: { readonly change: SettingsChange }) {
  switch (change.kind) {
    case 'field':
      return (
        <li>
          {t('options_data_change_field', tCode('options_section', change.section), change.field)}
          <dl class="before-after">
            <dt class="soft">{t('options_data_change_before')}</dt>
            <dd dir="auto">{valueText(change.before)}</dd>
            <dt class="soft">{t('options_data_change_after')}</dt>
            <dd dir="auto">{valueText(change.after)}</dd>
          </dl>
        </li>
      );
    case 'check':
      return (
        <li>
          {t(
            'options_data_change_check',
            tCode('check', change.code),
            tCode('check_level', change.before),
            tCode('check_level', change.after),
          )}
        </li>
      );
    case 'rules-order':
      return <li>{t('options_data_change_rules_order')}</li>;
    case 'replies-order':
      return <li>{t('options_data_change_replies_order')}</li>;
    case 'reply-added':
    case 'reply-removed':
    case 'reply-changed':
    case 'rule-added':
    case 'rule-removed':
    case 'rule-changed':
      return <li>{tCode('options_data_change', change.kind, change.name)}</li>;
  }
}

/** JSON without the marks around it, short enough to read. */
function valueText(json: string): string {
  const text = json.replace(/^["[{]+|["\]}]+$/gu, '').replaceAll('","', ', ');
  if (text === '') return t('options_data_change_empty');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
