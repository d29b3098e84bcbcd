import type { ComponentChildren } from 'preact';
import { t } from './words';

export type OwnCardProps = {
  readonly number: number;
  readonly chosen: boolean;
  /** The editor, shown when chosen. */
  readonly children: ComponentChildren;
  readonly onChoose: () => void;
};

/** The place for the agent's own words, last among the drafts. */
export function OwnCard({ number, chosen, children, onChoose }: OwnCardProps) {
  return (
    <li class={chosen ? 'draft draft-chosen' : 'draft'}>
      <button type="button" class="draft-pick draft-own" aria-pressed={chosen} onClick={onChoose}>
        <kbd>{number}</kbd> <span class="draft-name">{t('panel_own')}</span>
      </button>
      {chosen && <div class="draft-body">{children}</div>}
    </li>
  );
}
