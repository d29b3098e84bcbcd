/** Does a model speak of itself, of its task or of its instructions? */
import { PROMPT_MARK } from '@/utils/core/reply/prompt-mark';
import { mend } from '@/utils/core/lint/mend';
import type { Check, Fault } from '@/utils/core/lint/problem';
import type { Span } from '@/utils/core/text/normalise';

/** The shapes of keys that providers give out. */
const KEY =
  /(?<![\p{L}\p{N}])(?:(?:sk|pk|rk|xai|gsk|hf|ghp)[-_]|AIza|Bearer )(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{16,}/gu;
/** What stands between a slip and the reply it announces: "Here's a draft for you:". */
const ANNOUNCES = /^[^.!?:\n]{0,60}:\s*/;

export const modelSlip: Check = ({ hits, text, blanked }) => {
  const at = text.indexOf(PROMPT_MARK);
  const leaks = at < 0 ? [] : [{ start: at, end: at + PROMPT_MARK.length }];
  const keys = Array.from(blanked.matchAll(KEY), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const labels = hits('draftLabels').filter((label) => isHeading(text, label));
  return [...hits('modelSlips'), ...labels, ...leaks, ...keys].map(({ start, end }) => ({
    code: 'model-slip',
    params: [text.slice(start, end)],
    start,
    end,
    fix: withoutAnnouncement(text, { start, end }),
  }));
};

/** "Option 3:" heads a draft; "choose option 3 in the menu" does not. */
function isHeading(text: string, { start, end }: Span): boolean {
  return /(?:^|\n)[\s*#>([-]*$/.test(text.slice(0, start)) && /^[\s*\])]*[:.)\n–-]/.test(text.slice(end));
}

/** Only what opens the reply and ends in a colon can be cut without reading on. */
function withoutAnnouncement(text: string, { start, end }: Span): Fault['fix'] {
  if (!/^[^.!?:\n]{0,30}$/.test(text.slice(0, start))) return undefined;
  const rest = ANNOUNCES.exec(text.slice(end));
  const fixed = rest && mend(text, [{ start: 0, end: end + rest[0].length, to: '' }]);
  return fixed ? () => fixed : undefined;
}
