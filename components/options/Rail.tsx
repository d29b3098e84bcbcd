import { t, tCode } from '@/components/words';
import { SECTIONS, type SectionId } from './sections';

/** The sections, as links: each has its own address. */
export function Rail({ section }: { readonly section: SectionId }) {
  return (
    <nav class="rail" aria-label={t('options_sections')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
              {tCode('options_section', id)}
            </a>
          </li>
        ))}
      </ul>
      <a class="rail-away" href="cases.html">
        {t('options_cases_link')}
      </a>
    </nav>
  );
}
