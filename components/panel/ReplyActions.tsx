import { Icon } from '@/components/Icon';
import { Menu, type MenuItem } from '@/components/Menu';
import { t, tCode } from '@/components/words';
import type { InsertBlock } from '@/utils/core/lint/insert-block';

export type ReplyActionsProps = {
  /** Whether Insert is the next thing to do; else it is a button like the others. */
  readonly primary: boolean;
  readonly blocked?: InsertBlock;
  readonly busy: boolean;
  /** The post's site is the one in the tab beside the panel. */
  readonly here: boolean;
  readonly link?: string;
  readonly routes: readonly string[];
  readonly closed: boolean;
  readonly more: readonly MenuItem[];
  readonly onInsert: () => void;
  readonly onCopy: () => void;
  readonly onEscalate: (to: string) => void;
  readonly onEscalateOther: () => void;
  readonly onReopen: () => void;
};

/** The one button of the view, and what else can be done, in the order of use. */
export function ReplyActions(props: ReplyActionsProps) {
  const { blocked, here, link } = props;
  const rank = props.primary ? 'primary' : 'main-action';
  const escalate: MenuItem[] = [
    ...props.routes.map((to) => ({
      id: to,
      label: t('panel_escalate_to', to),
      onChoose: () => props.onEscalate(to),
    })),
    { id: '', label: t('panel_escalate_other'), onChoose: props.onEscalateOther },
  ];
  return (
    <div class="actions">
      {blocked && !props.closed && <p class="soft small">{tCode('panel_block', blocked)}</p>}
      {!blocked && !here && <p class="soft small">{t('panel_away')}</p>}
      <div class="row">
        {props.closed ? (
          <button type="button" class={rank} onClick={props.onReopen}>
            {t('panel_reopen')}
          </button>
        ) : (
          <>
            {!here && link ? (
              <a class={`button ${rank}`} href={link} target="_blank" rel="noreferrer">
                {t('panel_open_post')} <Icon name="open" />
              </a>
            ) : (
              <button
                type="button"
                class={rank}
                disabled={blocked !== undefined || props.busy || !here}
                onClick={props.onInsert}
              >
                {props.busy ? t('panel_insert_busy') : t('panel_insert')}
              </button>
            )}
            <button type="button" disabled={blocked !== undefined || props.busy} onClick={props.onCopy}>
              {t('panel_copy')}
            </button>
            <Menu label={t('panel_escalate')} items={escalate}>
              {t('panel_escalate')} <Icon name="down" />
            </Menu>
          </>
        )}
        <Menu label={t('panel_more')} items={props.more}>
          <Icon name="more" />
        </Menu>
      </div>
    </div>
  );
}
