import { costText, countText } from '@/components/format';
import { t } from '@/components/words';
import { costOf, type Price } from '@/utils/core/reply/cost';
import type { Usage } from '@/utils/core/reply/draft';

export type UsageLineProps = {
  readonly usage: Usage;
  /** Where it is known. */
  readonly price?: Price;
};

/** What the last request took, and what that cost; without a price the tokens alone. */
export function UsageLine({ usage, price }: UsageLineProps) {
  const { input, output } = usage;
  const dollars = price && costOf(usage, price);
  return (
    <p class="soft small">
      {dollars === undefined
        ? t('usage_tokens', countText(input), countText(output))
        : t('usage_cost', countText(input), countText(output), costText(dollars))}
    </p>
  );
}
