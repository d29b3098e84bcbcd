import { ErrorNotice } from '@/components/ErrorNotice';
import { TextField } from '@/components/form/TextField';
import { TokenInput } from '@/components/form/TokenInput';
import { Switch } from '@/components/form/Switch';
import { cleanHandle } from '@/components/form/token-list';
import { SiteNote } from '@/components/options/SitesSection';
import { inVoice } from '@/components/options/voice/preset-voice';
import type { ChangeSettings } from '@/components/options/change';
import { t } from '@/components/words';
import type { SaveState } from '@/utils/settings/editor';
import type { Settings } from '@/utils/settings/schema';
import type { Site } from '@/utils/sites';
import { VoicePick, type VoiceSample } from './VoicePick';

export type WelcomeProps = {
  readonly settings: Settings;
  readonly sites: readonly Site[];
  readonly voices?: readonly VoiceSample[];
  readonly onChange: ChangeSettings;
  /** How saving went: said only when it failed. */
  readonly save: SaveState;
  readonly onRetry: () => void;
  /** The three steps are done, or left for later. */
  readonly onDone: () => void;
};

const HANDLES = { maxLength: 80, maxCount: 100, clean: cleanHandle };

/** First use: who you are, how you sound, where. One page, three short steps. */
export function Welcome({ settings, sites, voices, save, onRetry, onChange, onDone }: WelcomeProps) {
  const { brand, sites: switches } = settings;
  const anySite = sites.some(({ id }) => switches[id].on);
  return (
    <main class="welcome">
      <h1>{t('options_welcome_title')}</h1>
      <p class="soft">{t('options_welcome_intro')}</p>
      <section class="card" aria-labelledby="welcome-1">
        <h2 id="welcome-1">{t('options_welcome_step_1')}</h2>
        <TextField
          label={t('options_brand_name')}
          help={t('options_brand_name_help')}
          value={brand.name}
          max={80}
          onChange={(name) => onChange({ brand: { ...brand, name } }, 'brand.name')}
        />
        <TokenInput
          label={t('options_brand_handles')}
          help={t('options_brand_handles_help')}
          prefix="@"
          tokens={brand.handles}
          rules={HANDLES}
          onChange={(handles) => onChange({ brand: { ...brand, handles } }, 'brand.handles')}
        />
      </section>
      <VoicePick
        voices={voices}
        voice={settings.voice}
        onChoose={(preset) => onChange({ voice: inVoice(settings.voice, preset) }, 'voice')}
      />
      <section class="card" aria-labelledby="welcome-3">
        <h2 id="welcome-3">{t('options_welcome_step_3')}</h2>
        <p class="soft">{t('options_welcome_step_3_intro')}</p>
        {sites.map(({ id, label }) => (
          <div key={id}>
            <Switch
              label={label}
              on={switches[id].on}
              onChange={(on) =>
                onChange({ sites: { ...switches, [id]: { ...switches[id], on } } }, `sites.${id}`)
              }
            />
            <SiteNote id={id} />
          </div>
        ))}
      </section>
      <div class="welcome-end">
        <div class="row">
          <button type="button" class="primary" disabled={brand.name.trim() === ''} onClick={onDone}>
            {t('options_welcome_finish')}
          </button>
          <button type="button" class="quiet" onClick={onDone}>
            {t('options_welcome_skip')}
          </button>
        </div>
        {brand.name.trim() === '' ? (
          <p class="soft small">{t('options_welcome_no_name')}</p>
        ) : (
          !anySite && <p class="soft small">{t('options_welcome_no_site')}</p>
        )}
        {save.kind === 'failed' && <ErrorNotice code={save.code} onRetry={onRetry} />}
        <p class="soft small">{t('options_welcome_practice')}</p>
      </div>
    </main>
  );
}
