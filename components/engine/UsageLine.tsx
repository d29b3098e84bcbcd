import { costText, countText } from '@/components/format';
import { t } from '@/components/words';
import type { Usage } from '@/utils/core/reply/draft';

export type UsageLineProps = {
  readonly usage: Usage;
  /** US dollars per million tokens, where they are known. */
  readonly price?: { readonly input: number; readonly output: number };
};

/** What the last request took, and what that cost; without a price the tokens alone. */
export function UsageLine({ usage: { input, output }, price }: UsageLineProps) {
  const dollars = price && (input * price.input + output * price.output) / 1_000_000;
  return (
    <p class="soft small">
      {dollars === undefined
        ? t('usage_tokens', countText(input), countText(output))
        : t('usage_cost', countText(input), countText(output), costText(dollars))}
    </p>
  );
}
