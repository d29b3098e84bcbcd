/** Which key does what. Pure, so that the table can be tested without a page. */

export type PanelCommand =
  | { readonly kind: 'move'; readonly step: 1 | -1 }
  | { readonly kind: 'back' }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'edit' }
  | { readonly kind: 'insert' }
  | { readonly kind: 'search' }
  | { readonly kind: 'help' }
  /** Leaves the field being typed in, without leaving the case. */
  | { readonly kind: 'leave-field' };

export type KeyPress = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  /** The focus is in a field, or an input method is composing. */
  readonly typing: boolean;
  readonly composing: boolean;
};

/** @returns what a key press means in the list or in a case; `undefined` for every other key. */
export function commandOf(press: KeyPress, view: 'list' | 'case'): PanelCommand | undefined {
  if (press.composing || press.alt) return undefined;
  if (press.ctrl || press.meta) {
    return press.key === 'Enter' && view === 'case' ? { kind: 'insert' } : undefined;
  }
  if (press.typing) return press.key === 'Escape' ? { kind: 'leave-field' } : undefined;
  if (press.key === '?') return { kind: 'help' };
  return view === 'list' ? listCommand(press.key) : caseCommand(press.key);
}

function listCommand(key: string): PanelCommand | undefined {
  if (key === 'j' || key === 'ArrowDown') return { kind: 'move', step: 1 };
  if (key === 'k' || key === 'ArrowUp') return { kind: 'move', step: -1 };
  return key === '/' ? { kind: 'search' } : undefined;
}

function caseCommand(key: string): PanelCommand | undefined {
  if (key === 'Escape' || key === 'ArrowLeft') return { kind: 'back' };
  if (key.toLowerCase() === 'e') return { kind: 'edit' };
  if (key === '/') return { kind: 'search' };
  return /^[1-9]$/.test(key) ? { kind: 'choose', index: Number(key) - 1 } : undefined;
}
