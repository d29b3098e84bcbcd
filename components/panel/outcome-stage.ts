/** What an outcome asks of the rest of the view. */
import type { Outcome } from '@/utils/services/panel/reply-actions';

/** @returns whether the outcome is a question that stands instead of the buttons until it is answered. */
export function isQuestion(outcome: Outcome | undefined): boolean {
  if (outcome?.kind !== 'insert') return false;
  return outcome.outcome.kind === 'existing-draft' || outcome.outcome.kind === 'already-answered';
}

/** @returns whether the reply is where it should be: the next move is not here. */
export function isDone(outcome: Outcome | undefined): boolean {
  if (outcome?.kind === 'copied') return true;
  if (outcome?.kind !== 'insert') return false;
  return outcome.outcome.kind === 'inserted' || outcome.outcome.kind === 'already-there';
}
