import type { SlaState } from '@/utils/core/cases/sla';
import { slaText } from './format';
import { Icon } from './Icon';

/** Whether the first reply is still in time. Late is marked by a sign and weight, not by colour alone. */
export function SlaNote({ sla }: { readonly sla: SlaState }) {
  if (sla.state === 'none') return null;
  const late = sla.state === 'late' || sla.state === 'missed';
  return (
    <span class={late ? 'sla sla-late' : 'sla soft'}>
      {late && <Icon name="clock" />}
      {slaText(sla)}
    </span>
  );
}
