import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  readonly danger?: boolean;
  /** Under the label: what it does, or why it is not to be had. */
  readonly hint?: string;
  /** Shown and reachable, so that its hint can be read, but without effect. */
  readonly disabled?: boolean;
  readonly onChoose: () => void;
};

export type MenuProps = {
  readonly label: string;
  /** What the button shows; the label when absent. */
  readonly children?: ComponentChildren;
  /** What it offers is the next thing to do. */
  readonly primary?: boolean;
  readonly items: readonly MenuItem[];
};

/** A button with a short list of actions: arrows move, Enter chooses, Esc closes and gives focus back. */
export function Menu({ label, children, primary = false, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector('[role="menu"]')?.scrollIntoView?.({ block: 'nearest' });
    itemsIn(root.current)[0]?.focus({ preventScroll: true });
    const away = (event: Event) => {
      if (!(event.target instanceof Node) || !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own keys rest while a menu is open.
    event.stopPropagation();
    if (event.key === 'Tab') setOpen(false);
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
    if (moveFocus(event.key, itemsIn(root.current))) event.preventDefault();
  };

  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class={primary ? 'primary' : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={children ? label : undefined}
        title={children ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        {children ?? label}
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={item.danger ? 'quiet menu-danger' : 'quiet'}
              aria-disabled={item.disabled}
              onClick={() => {
                if (item.disabled) return;
                close();
                item.onChoose();
              }}
            >
              {item.label}
              {item.hint && <span class="menu-hint">{item.hint}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsIn(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** @returns whether the key moved the focus. */
function moveFocus(key: string, items: readonly HTMLElement[]): boolean {
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key];
  if (to === undefined || items.length === 0) return false;
  items[(to + items.length) % items.length]?.focus();
  return true;
}
