import { useId, useState } from 'preact/hooks';
import { countText } from '@/components/format';
import { Report } from '@/components/Report';
import { t } from '@/components/words';
import type { Prompt } from '@/utils/core/reply/prompt';

export type PromptPreviewProps = {
  /** The model's name and where it is. */
  readonly name: string;
  readonly prompt: () => Prompt | undefined;
};

/** What a model would be sent, to the letter, before anything is sent. */
export function PromptPreview({ name, prompt }: PromptPreviewProps) {
  const [open, setOpen] = useState(false);
  const shown = open ? prompt() : undefined;
  return (
    <details class="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('panel_model_sends')}</summary>
      <p class="soft">{t('panel_model_sends_hint', name)}</p>
      {shown && (
        <>
          <p class="soft">{t('panel_model_hidden', countText(shown.hidden))}</p>
          <Part label={t('panel_model_task')} text={shown.user} />
          <Part label={t('panel_model_system')} text={shown.system} />
        </>
      )}
    </details>
  );
}

function Part({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  return (
    <>
      <h2 id={id}>{label}</h2>
      <Report labelledBy={id} text={text} />
    </>
  );
}
