import { Report } from '@/components/Report';
import { t, tCode } from '@/components/words';
import { LET_IN_LINES } from './data/let-in-lines';

export type LetInHelpProps = {
  /** The setting, e.g. OLLAMA_ORIGINS. */
  readonly variable: string;
  /** The extension's own origin. */
  readonly origin: string;
};

/** A server on this machine that refuses extensions: the exact setting to change, for this very extension, by system. */
export function LetInHelp({ variable, origin }: LetInHelpProps) {
  return (
    <div class="let-in">
      <p>{t('let_in_intro', variable, origin)}</p>
      <dl>
        {LET_IN_LINES.map(({ id, line }) => (
          <div key={id}>
            <dt class="small">{tCode('let_in', id)}</dt>
            <dd>
              <Report
                label={tCode('let_in', id)}
                text={line.replace('{name}', variable).replace('{origin}', origin)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p class="small">{t('let_in_after')}</p>
    </div>
  );
}
