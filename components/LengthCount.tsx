import { countText } from './format';
import { t } from './words';

export type LengthCountProps = {
  /** As the site counts. */
  readonly length: number;
  readonly limit: number;
};

/** `214/280`; too long is said in words as well. */
export function LengthCount({ length, limit }: LengthCountProps) {
  const over = length - limit;
  return (
    <span class={over > 0 ? 'length length-over' : 'length soft'}>
      {countText(length)}/{countText(limit)}
      {over > 0 && ` ${t('panel_over_by', countText(over))}`}
    </span>
  );
}
