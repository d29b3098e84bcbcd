import { countText, dayText } from '@/components/format';
import { statusText } from '@/components/status-text';
import { t } from '@/components/words';
import type { Case } from '@/utils/core/cases/case';
import type { PostKey } from '@/utils/core/post';

export type EarlierCasesProps = {
  readonly rows: readonly Case[];
  readonly onOpen: (caseId: PostKey) => void;
};

/** The same customer's other cases: who asks again should not have to explain again. */
export function EarlierCases({ rows, onOpen }: EarlierCasesProps) {
  if (rows.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{t('panel_earlier', countText(rows.length))}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" class="link clamp-1" onClick={() => onOpen(row.id)}>
              <bdi>{row.post.text || t('panel_no_text')}</bdi>
            </button>
            <span class="soft small">
              {[dayText(row.postedAt), statusText(row)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
