import { ageText, momentText } from './format';

export type TimeAgoProps = {
  /** Epoch milliseconds, both. */
  readonly at: number;
  readonly now: number;
};

/** How long ago, with the exact moment on hover. */
export function TimeAgo({ at, now }: TimeAgoProps) {
  return (
    <time class="soft nowrap" dateTime={new Date(at).toISOString()} title={momentText(at)}>
      {ageText(at, now)}
    </time>
  );
}
