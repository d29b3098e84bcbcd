import { Switch } from '@/components/form/Switch';
import { t, tCode } from '@/components/words';
import type { SiteId } from '@/utils/core/post';
import type { Settings } from '@/utils/settings/schema';
import type { Site } from '@/utils/sites';
import type { ChangeSettings } from './change';

export type SitesSectionProps = {
  readonly settings: Settings['sites'];
  readonly sites: readonly Site[];
  readonly onChange: ChangeSettings;
};

/** Which sites are read, and what that means. */
export function SitesSection({ settings, sites, onChange }: SitesSectionProps) {
  const set = (id: SiteId, part: Partial<Settings['sites'][SiteId]>) =>
    onChange(
      { sites: { ...settings, [id]: { ...settings[id], ...part } } },
      `sites.${id}.${Object.keys(part)[0]}`,
    );
  return (
    <>
      <p class="soft">{t('options_sites_intro')}</p>
      {sites.map((site) => (
        <section key={site.id} class="card" aria-labelledby={`site-${site.id}`}>
          <h3 id={`site-${site.id}`}>{site.label}</h3>
          <Switch
            label={t('options_site_on', site.label)}
            help={t('options_site_on_help')}
            on={settings[site.id].on}
            onChange={(on) => set(site.id, { on })}
          />
          <Switch
            label={t('options_site_marker')}
            help={t('options_site_marker_help')}
            on={settings[site.id].marker}
            disabled={!settings[site.id].on}
            onChange={(marker) => set(site.id, { marker })}
          />
          <SiteNote id={site.id} />
        </section>
      ))}
      <section class="card" aria-labelledby="sites-read">
        <h3 id="sites-read">{t('options_sites_read_title')}</h3>
        <ul class="plain-points">
          <li>{t('options_sites_read_1')}</li>
          <li>{t('options_sites_read_2')}</li>
          <li>{t('options_sites_read_3')}</li>
        </ul>
      </section>
    </>
  );
}

/** What an agent should know before switching a site on; most sites have none. */
export function SiteNote({ id }: { readonly id: SiteId }) {
  const note = tCode('options_site_note', id);
  return note === id ? null : <p class="site-note small">{note}</p>;
}
