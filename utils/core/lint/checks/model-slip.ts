/** Does a model speak of itself, of its task or of its instructions? */
import { PROMPT_MARK } from '@/utils/core/reply/prompt-mark';
import { blankLinks } from '@/utils/core/text/links';
import type { Check } from '@/utils/core/lint/problem';

/** The shapes of keys that providers give out. */
const KEY =
  /(?<![\p{L}\p{N}])(?:(?:sk|pk|rk|xai|gsk|hf|ghp)[-_]|AIza|Bearer )(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{16,}/gu;

export const modelSlip: Check = ({ find, normal, text }) => {
  const at = text.indexOf(PROMPT_MARK);
  const leaks = at < 0 ? [] : [{ start: at, end: at + PROMPT_MARK.length }];
  const keys = Array.from(blankLinks(text).matchAll(KEY), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...find.modelSlips(normal), ...leaks, ...keys].map(({ start, end }) => ({
    code: 'model-slip',
    severity: 'block',
    params: [text.slice(start, end)],
    start,
    end,
  }));
};
