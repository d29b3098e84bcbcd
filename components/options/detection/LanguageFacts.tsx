import { countText } from '@/components/format';
import { languageName } from '@/components/language-name';
import { t } from '@/components/words';
import { languageFigures, languageStanding } from '@/utils/core/detect/language-standing';

/** How good the detector is in each language it knows. */
export function LanguageFacts() {
  return (
    <section class="card" aria-labelledby="detection-languages">
      <h3 id="detection-languages">{t('options_languages')}</h3>
      <p class="soft">{t('options_languages_intro')}</p>
      <ul class="plain-points">
        {languageFigures().map(({ lang, macroF1, n }) => (
          <li key={lang}>
            {languageName(lang)}:{' '}
            {t(languageStanding(lang) === 'full' ? 'options_language_full' : 'options_language_early')}{' '}
            <span class="soft small">
              {macroF1 === undefined || n === undefined
                ? t('options_language_unmeasured')
                : t('options_language_figure', countText(Math.round(macroF1)), countText(n))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
