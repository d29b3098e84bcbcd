import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export type NoticeProps = {
  /** `stop`: something is blocked; `warn`: look at this; `good`: it worked; `plain`: to know. */
  readonly tone: 'stop' | 'warn' | 'good' | 'plain';
  /** What happened, in one line. */
  readonly title: string;
  /** What to do next, more to read, and buttons. */
  readonly children?: ComponentChildren;
};

const ICON_OF = { stop: 'stop', warn: 'warn', good: 'check', plain: undefined } as const;

/** A message in the flow of the page: shape, then words, then what to do. */
export function Notice({ tone, title, children }: NoticeProps) {
  const icon = ICON_OF[tone];
  return (
    <div class={`notice notice-${tone}`}>
      {icon && <Icon name={icon} />}
      <div class="notice-body">
        <p class="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
