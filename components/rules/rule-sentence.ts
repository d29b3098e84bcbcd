/** A rule as a sentence: "When topic is safety or the text has “lawyer”: hold it (…) and set priority critical." */
import { joinAnd, joinOr } from '@/components/join-words';
import { t, tCode } from '@/components/words';
import type { Action, Rule } from '@/utils/core/rules/schema';
import { conditionWords, quoted } from './condition-words';

/** @returns one sentence, and a second one when the rule stops those below it */
export function ruleSentence(rule: Pick<Rule, 'all' | 'any' | 'actions' | 'stop'>): string {
  const when = whenWords(rule);
  const then = joinAnd(rule.actions.map(actionWords));
  const sentence =
    when === ''
      ? t('rules_sentence_never', then)
      : then === ''
        ? t('rules_sentence_nothing', when)
        : t('rules_sentence', when, then);
  return rule.stop ? `${sentence} ${t('rules_stop')}` : sentence;
}

/** @returns an action as part of a sentence */
export function actionWords(action: Action): string {
  switch (action.kind) {
    case 'priority':
      return t('rules_do_priority', tCode('priority', action.value));
    case 'tag':
      return t('rules_do_tag', quoted(action.value));
    case 'hold':
      // A reason is a sentence of its own; inside ours its full stop would stand in the middle.
      return t('rules_do_hold', action.reason.replace(/[.\s]+$/u, ''));
    case 'route':
      return t('rules_do_route', action.to);
    case 'template':
      return t('rules_do_template', quoted(tCode('template', action.id)));
  }
}

function whenWords({ all, any }: Pick<Rule, 'all' | 'any'>): string {
  const must = all.map(conditionWords);
  const may = joinOr(any.map(conditionWords));
  if (may === '') return joinAnd(must);
  if (must.length === 0) return may;
  return joinAnd([...must, any.length > 1 ? t('rules_either', may) : may]);
}
