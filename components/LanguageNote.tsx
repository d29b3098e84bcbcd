import { languageStanding } from '@/utils/core/detect/language-standing';
import type { Finding } from '@/utils/core/detect/finding';
import { languageName } from './language-name';
import { t } from './words';

/** Says when the language of a post is one the detector is not good at yet, or does not know. */
export function LanguageNote({ finding }: { readonly finding: Pick<Finding, 'lang' | 'supported'> }) {
  const { lang, supported } = finding;
  if (!supported) {
    return (
      <p class="soft small">
        {lang ? t('language_unknown_named', languageName(lang)) : t('language_unknown')}
      </p>
    );
  }
  if (lang === undefined || languageStanding(lang) !== 'early') return null;
  return <p class="soft small">{t('language_early', languageName(lang))}</p>;
}
