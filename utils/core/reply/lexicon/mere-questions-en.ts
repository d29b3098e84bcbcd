/** What tells an English question that only asks from one that tells of trouble: "do you deliver to Skye?" */

/** May stand before it, as may handles and hashtags. */
export const GREETINGS: ReadonlySet<string> = new Set(['hi', 'hello', 'hey']);

/** It opens with one of these. */
export const ASKING: ReadonlySet<string> = new Set(
  'do does is are can could which what when how will would may'.split(' '),
);

/** With one of these it tells more than it asks, in the notation of `phrases.ts`. */
export const TELLS_MORE: readonly string[] =
  'not, no, never, why, still, again, wrong, late, bad, worst, hell, wtf, heck, my, our, so, such, always, hard, joke, serious, seriously, kidding, long until, wait, waiting, fix, problem, issue, down, lost, refund, expect, ever, supposed, care, answer, cancel*, delay*, charg*, broke, broken, ridiculous, stupid, shit, fuck*'.split(
    ', ',
  );
