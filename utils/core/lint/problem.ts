/** What the lint says about a reply, human or machine. */
import type { Brand } from '@/utils/core/brand';
import type { Post } from '@/utils/core/post';
import type { Decision } from '@/utils/core/rules/schema';
import type { Finding } from '@/utils/core/detect/finding';
import type { Voice } from '@/utils/core/voice/schema';
import type { CheckCode } from './check-codes';
import type { ProblemSeverity } from './check-info';
import type { CheckSettings } from './check-settings';
import type { ReplyText } from './reply-text';

export type { ProblemSeverity } from './check-info';

export type Problem = {
  /** Words as `lint_<code>` (with `$1`, `$2` from `params`) in the locale files. */
  readonly code: string;
  readonly severity: ProblemSeverity;
  readonly params?: readonly string[];
  /** UTF-16 offsets into the reply. */
  readonly start?: number;
  readonly end?: number;
  /** Where it is mechanical: gives the whole reply with this one problem mended. Made only when the agent asks for it. */
  readonly fix?: () => string;
};

/** What a check says; how grave that is stands in the table and in the brand's settings. */
export type Fault = Omit<Problem, 'code' | 'severity'> & { readonly code: CheckCode };

export type LintInput = {
  readonly text: string;
  /** Language the reply should be in, primary tag. */
  readonly lang: string;
  readonly post: Post;
  readonly finding: Finding;
  readonly decision: Decision;
  readonly voice: Voice;
  readonly brand: Brand;
  readonly initials: string;
  /** Replies already posted in this thread. */
  readonly posted: readonly string[];
  /** How grave the brand finds each check; the table's word when absent. */
  readonly checks?: CheckSettings;
};

/** One check: one file in `checks/`, one question. `reply` is the text, read once for all checks. */
export type Check = (reply: ReplyText, input: LintInput) => readonly Fault[];
