import { Switch } from '@/components/form/Switch';
import { TextField } from '@/components/form/TextField';
import type { ChangeSettings } from '@/components/options/change';
import { t } from '@/components/words';
import type { Replies } from '@/utils/core/reply/saved/schema';
import type { Settings } from '@/utils/settings/schema';

export type ReplySourcesProps = {
  readonly replies: Replies;
  readonly general: Settings['general'];
  readonly onChange: ChangeSettings;
};

/** What saved replies are filled in with, and whether replies of the past are offered again. */
export function ReplySources({ replies, general, onChange }: ReplySourcesProps) {
  return (
    <>
      <section class="card" aria-labelledby="saved-values">
        <h3 id="saved-values">{t('saved_values')}</h3>
        <TextField
          label={t('saved_order_link')}
          help={t('saved_order_link_help')}
          placeholder="https://"
          value={replies.orderLink}
          max={300}
          onChange={(orderLink) => onChange({ replies: { ...replies, orderLink } }, 'replies.orderLink')}
        />
      </section>
      <section class="card" aria-labelledby="saved-desk">
        <h3 id="saved-desk">{t('desk_replies')}</h3>
        <Switch
          label={t('desk_replies_on')}
          help={t('desk_replies_help')}
          on={general.fromDesk}
          onChange={(fromDesk) => onChange({ general: { ...general, fromDesk } }, 'general.fromDesk')}
        />
      </section>
    </>
  );
}
