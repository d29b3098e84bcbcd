import { TextField } from '@/components/form/TextField';
import { t } from '@/components/words';
import type { Brand } from '@/utils/core/brand';
import type { Site } from '@/utils/sites';

export type ChannelFieldsProps = {
  readonly channels: Brand['privateChannels'];
  readonly sites: readonly Site[];
  readonly onChange: (channels: Brand['privateChannels']) => void;
};

/** Where private details may go, one place a site. */
export function ChannelFields({ channels, sites, onChange }: ChannelFieldsProps) {
  return (
    <section class="card" aria-labelledby="brand-channels">
      <h3 id="brand-channels">{t('options_brand_channels')}</h3>
      <p class="soft">
        {t('options_brand_channels_intro')} {t('options_brand_channel_help')}
      </p>
      {sites.map((site) => (
        <TextField
          key={site.id}
          label={t('options_brand_channel', site.label)}
          value={channels[site.id] ?? ''}
          max={200}
          onChange={(channel) => onChange({ ...channels, [site.id]: channel })}
        />
      ))}
    </section>
  );
}
