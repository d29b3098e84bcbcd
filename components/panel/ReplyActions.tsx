import { Icon } from '@/components/Icon';
import { Menu, type MenuItem } from '@/components/Menu';
import { t, tCode } from '@/components/words';
import type { InsertBlock } from '@/utils/core/lint/insert-block';

export type ReplyActionsProps = {
  /** Something above them is to be answered first: they are out of sight, so that there is one way on. */
  readonly hidden: boolean;
  /** Whether Insert is the next thing to do; else it is a button like the others. */
  readonly primary: boolean;
  readonly blocked?: InsertBlock;
  /** Suggestions are on their way: that there is no reply yet needs no words. */
  readonly waiting: boolean;
  readonly busy: boolean;
  /** The post's site is the one in the tab beside the panel. */
  readonly here: boolean;
  readonly link?: string;
  readonly routes: readonly string[];
  readonly closed: boolean;
  /** Somebody has been asked to decide. */
  readonly escalated: boolean;
  readonly more: readonly MenuItem[];
  readonly onInsert: () => void;
  readonly onCopy: () => void;
  readonly onEscalate: (to: string) => void;
  readonly onEscalateOther: () => void;
  /** Somebody has decided on a held case: the agent says who. */
  readonly onRelease: () => void;
  readonly onReopen: () => void;
};

/** The one button of the view, and what else can be done, in the order of use. */
export function ReplyActions(props: ReplyActionsProps) {
  const { here, closed } = props;
  const blocked = props.waiting && props.blocked === 'empty' ? undefined : props.blocked;
  return (
    <div class="actions" hidden={props.hidden}>
      {blocked && !closed && (
        // Above, in larger letters, it says that the case is held: here it is for who comes by ear.
        <p class={blocked === 'held' ? 'visually-hidden' : 'soft small'}>{tCode('panel_block', blocked)}</p>
      )}
      {!blocked && !here && <p class="soft small">{t('panel_away')}</p>}
      <div class="row">
        {closed ? (
          <button type="button" class={rankOf(props)} onClick={props.onReopen}>
            {t('panel_reopen')}
          </button>
        ) : (
          <OpenActions {...props} />
        )}
        <Menu label={t('panel_more')} items={props.more}>
          <Icon name="more" />
        </Menu>
      </div>
    </div>
  );
}

function OpenActions(props: ReplyActionsProps) {
  const isHeld = props.blocked === 'held';
  const escalate = (
    <Menu
      primary={isHeld && props.primary && !props.escalated}
      label={t('panel_escalate')}
      items={[
        ...props.routes.map((to) => ({
          id: to,
          label: t('panel_escalate_to', to),
          onChoose: () => props.onEscalate(to),
        })),
        { id: '', label: t('panel_escalate_other'), onChoose: props.onEscalateOther },
      ]}
    >
      {t('panel_escalate')} <Icon name="down" />
    </Menu>
  );
  // Whoever holds a reply back decides next: nothing about it can be put in or copied before.
  if (isHeld) {
    return (
      <>
        {escalate}
        <button type="button" class={props.escalated ? 'main-action' : undefined} onClick={props.onRelease}>
          {t('panel_release')}
        </button>
      </>
    );
  }
  return (
    <>
      <InsertButton {...props} />
      <button
        type="button"
        disabled={props.blocked !== undefined}
        aria-disabled={props.busy}
        onClick={props.onCopy}
      >
        {t('panel_copy')}
      </button>
      {escalate}
    </>
  );
}

function InsertButton(props: ReplyActionsProps) {
  const { blocked, busy, here, link } = props;
  if (!here && link) {
    return (
      <a class={`button ${rankOf(props)}`} href={link} target="_blank" rel="noreferrer">
        {t('panel_open_post')} <Icon name="open" />
      </a>
    );
  }
  // While it works it stays a button that can have the focus: one action runs at a time whatever is pressed.
  return (
    <button
      type="button"
      class={rankOf(props)}
      disabled={blocked !== undefined || !here}
      aria-disabled={busy}
      onClick={props.onInsert}
    >
      {t(busy ? 'panel_insert_busy' : 'panel_insert')}
    </button>
  );
}

function rankOf({ primary }: ReplyActionsProps): string {
  return primary ? 'primary' : 'main-action';
}
