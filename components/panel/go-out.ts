/** Inserting and copying: what the checks found wants a reason first. */
import type { OpenedCase } from '@/utils/services/panel/opened-case';
import type { PanelForm } from './form-act';

export type WayOut = 'insert' | 'copy';

/** Does it, or opens the form that asks for the reason. */
export function goOut(opened: OpenedCase, way: WayOut, onForm: (form: PanelForm | undefined) => void): void {
  if (opened.blocked.value) return;
  if (opened.reply.unanswered.value.length > 0) {
    onForm(`override-${way}`);
    return;
  }
  onForm(undefined);
  void opened.actions[way]();
}
