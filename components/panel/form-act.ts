/** What a filled-in form does to a case. */
import { INTENTS } from '@/utils/core/detect/finding';
import type { CaseAct } from '@/utils/messaging/protocol';

/** What the form above the actions asks: an act on the case, or a reason to go on in spite of the checks. */
export type PanelForm = FormKind | 'override-insert' | 'override-copy';
export type FormKind = 'note' | 'escalate' | 'release' | 'relabel';

/** @returns the act; `undefined` when a needed field is blank. */
export function actOfForm(kind: FormKind, form: FormData): CaseAct | undefined {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  switch (kind) {
    case 'note': {
      const note = read('note');
      return note === '' ? undefined : { type: 'noted', note };
    }
    case 'escalate': {
      const to = read('to');
      const note = read('note') || undefined;
      return to === '' ? undefined : { type: 'escalated', to, note };
    }
    case 'release': {
      const by = read('by');
      return by === '' ? undefined : { type: 'released', by };
    }
    case 'relabel': {
      const intent = INTENTS.find((one) => one === read('intent'));
      return intent && { type: 'relabelled', intent };
    }
  }
}
