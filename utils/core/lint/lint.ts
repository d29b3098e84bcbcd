import type { LintInput, Problem } from './problem';
export function lintReply(_: LintInput): Problem[] { return []; }
