import { countText, minutesText } from '@/components/format';
import { t } from '@/components/words';
import type { Today } from '@/utils/core/desk/today';

/** Today in one line: who waits, who waits too long, how fast answers were. */
export function TodayLine({ today }: { readonly today: Today }) {
  const waiting = t('cases_today', countText(today.open), countText(today.pastSla), countText(today.held));
  const median =
    today.medianResponse === undefined
      ? t('cases_today_no_replies')
      : t('cases_today_median', minutesText(today.medianResponse));
  return (
    <p class="today">
      {waiting} {median}
    </p>
  );
}
