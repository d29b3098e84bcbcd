import { useId } from 'preact/hooks';
import { Field } from '@/components/form/Field';
import { countText } from '@/components/format';
import { t, tCode } from '@/components/words';
import type { ModelListState } from '@/utils/services/options/engine-model';

export type ModelFieldProps = {
  readonly model: string;
  readonly models: ModelListState;
  /** The server can be asked for its models. */
  readonly canList: boolean;
  readonly isDeployment: boolean;
  readonly onSet: (model: string) => void;
  readonly onList: () => void;
};

/** The model's name: typed, or chosen from what the server says it has. */
export function ModelField({ model, models, canList, isDeployment, onSet, onList }: ModelFieldProps) {
  const listId = useId();
  const list = models.kind === 'answered' ? models.list : undefined;
  return (
    <>
      <Field
        label={t(isDeployment ? 'options_engine_deployment' : 'options_engine_model')}
        help={t(isDeployment ? 'options_engine_deployment_help' : 'options_engine_model_help')}
      >
        {(ids) => (
          <span class="key-row">
            <input
              {...ids}
              type="text"
              list={listId}
              dir="auto"
              maxLength={120}
              value={model}
              onInput={(event) => onSet(event.currentTarget.value)}
            />
            {!isDeployment && (
              <button type="button" disabled={!canList || models.kind === 'asking'} onClick={onList}>
                {t('options_engine_list')}
              </button>
            )}
          </span>
        )}
      </Field>
      <datalist id={listId}>
        {list?.ok && list.models.map(({ id }) => <option key={id}>{id}</option>)}
      </datalist>
      <output class={list?.ok === false ? 'small field-problem' : 'small'}>
        {models.kind === 'asking' && t('options_engine_listing')}
        {list?.ok && t('options_engine_listed', countText(list.models.length))}
        {list?.ok === false && `${tCode('engine', list.code)} ${t('options_engine_list_none')}`}
      </output>
    </>
  );
}
