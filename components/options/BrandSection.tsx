import { TextField } from '@/components/form/TextField';
import { TokenInput } from '@/components/form/TokenInput';
import { cleanHandle, cleanHost } from '@/components/form/token-list';
import { t } from '@/components/words';
import type { Brand } from '@/utils/core/brand';
import type { Settings } from '@/utils/settings/schema';
import type { Site } from '@/utils/sites';
import type { ChangeSettings } from './change';
import { ChannelFields } from './ChannelFields';

export type BrandSectionProps = {
  readonly brand: Brand;
  readonly general: Settings['general'];
  readonly sites: readonly Site[];
  readonly onChange: ChangeSettings;
};

const LIST = { maxLength: 80, maxCount: 100 };
const HANDLES = { ...LIST, clean: cleanHandle };
const HOSTS = { ...LIST, clean: cleanHost };

/** What to look for in posts, where to send customers, and who answers. */
export function BrandSection({ brand, general, sites, onChange }: BrandSectionProps) {
  const set = (part: Partial<Brand>) =>
    onChange({ brand: { ...brand, ...part } }, `brand.${Object.keys(part)[0]}`);
  const setAgent = (part: Partial<Settings['general']>) =>
    onChange({ general: { ...general, ...part } }, `general.${Object.keys(part)[0]}`);
  return (
    <>
      <section class="card" aria-labelledby="brand-who">
        <h3 id="brand-who">{t('options_brand_who')}</h3>
        <p class="soft">{t('options_brand_intro')}</p>
        <TextField
          label={t('options_brand_name')}
          help={t('options_brand_name_help')}
          value={brand.name}
          max={80}
          onChange={(name) => set({ name })}
        />
        <TokenInput
          label={t('options_brand_handles')}
          help={t('options_brand_handles_help')}
          prefix="@"
          tokens={brand.handles}
          rules={HANDLES}
          onChange={(handles) => set({ handles })}
        />
        <TokenInput
          label={t('options_brand_names')}
          help={t('options_brand_names_help')}
          tokens={brand.names}
          rules={LIST}
          onChange={(names) => set({ names })}
        />
        <TokenInput
          label={t('options_brand_products')}
          help={t('options_brand_products_help')}
          tokens={brand.products}
          rules={LIST}
          onChange={(products) => set({ products })}
        />
      </section>
      <section class="card" aria-labelledby="brand-agent">
        <h3 id="brand-agent">{t('options_agent')}</h3>
        <TextField
          label={t('options_agent_name')}
          help={t('options_agent_name_help')}
          value={general.agentName}
          max={60}
          onChange={(agentName) => setAgent({ agentName })}
        />
        <TextField
          label={t('options_agent_initials')}
          help={t('options_agent_initials_help')}
          value={general.initials}
          max={4}
          onChange={(initials) => setAgent({ initials })}
        />
      </section>
      <ChannelFields
        channels={brand.privateChannels}
        sites={sites}
        onChange={(privateChannels) => set({ privateChannels })}
      />
      <section class="card" aria-labelledby="brand-people">
        <h3 id="brand-people">{t('options_brand_people')}</h3>
        <TokenInput
          label={t('options_brand_staff')}
          help={t('options_brand_staff_help')}
          prefix="@"
          tokens={brand.staff}
          rules={HANDLES}
          onChange={(staff) => set({ staff })}
        />
        <TokenInput
          label={t('options_brand_competitors')}
          help={t('options_brand_competitors_help')}
          tokens={brand.competitors}
          rules={LIST}
          onChange={(competitors) => set({ competitors })}
        />
        <TokenInput
          label={t('options_brand_links')}
          help={t('options_brand_links_help')}
          tokens={brand.links}
          rules={HOSTS}
          onChange={(links) => set({ links })}
        />
      </section>
    </>
  );
}
