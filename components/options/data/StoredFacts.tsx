import { countText } from '@/components/format';
import { t } from '@/components/words';
import { bytesText } from './bytes-text';

export type StoredCounts = {
  readonly cases: number;
  readonly open: number;
  readonly events: number;
  /** Bytes, as the browser estimates them; absent when it does not say. */
  readonly used?: number;
  readonly available?: number;
};

/** Figures about what is stored. */
export function StoredFacts({ counts }: { readonly counts?: StoredCounts }) {
  if (!counts) return <p class="soft">{t('options_data_counting')}</p>;
  const facts = [
    [t('options_data_cases'), countText(counts.cases)],
    [t('options_data_open'), countText(counts.open)],
    [t('options_data_events'), countText(counts.events)],
  ];
  if (counts.used !== undefined)
    facts.push([t('options_data_space'), spaceText(counts.used, counts.available)]);
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt class="soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function spaceText(used: number, available: number | undefined): string {
  return available === undefined
    ? bytesText(used)
    : t('options_data_space_of', bytesText(used), bytesText(available));
}
