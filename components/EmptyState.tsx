import type { ComponentChildren } from 'preact';

export type EmptyStateProps = {
  readonly title: string;
  /** What will appear here, and how to make it appear. */
  readonly hint: string;
  readonly children?: ComponentChildren;
};

/** Nothing here yet, said usefully. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p class="soft">{hint}</p>
      {children}
    </div>
  );
}
