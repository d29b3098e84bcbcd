/** One condition of a rule in words: "topic is safety or privacy". */
import { languageName } from '@/components/language-name';
import { joinAnd, joinOr } from '@/components/join-words';
import { numberFormat } from '@/components/formatters';
import { t, tCode } from '@/components/words';
import type { Condition } from '@/utils/core/rules/schema';

export type ChoiceField = Extract<Condition, { op: 'in' | 'notIn' }>['field'];

/** @returns the condition as part of a sentence, in lower case and without a full stop */
export function conditionWords(condition: Condition): string {
  switch (condition.op) {
    case 'in':
    case 'notIn':
      return choiceWords(condition);
    case 'atLeast':
    case 'atMost':
      return tCode(`rules_${condition.op}`, condition.field, figure(condition));
    case 'hasAny':
      return tCode('rules_hasAny', condition.field, joinOr(condition.words.map(quoted)));
    case 'hasNone':
      return tCode('rules_hasNone', condition.field, joinOr(condition.words.map(quoted)));
    case 'hasAll':
      return tCode('rules_hasAll', condition.field, joinAnd(condition.words.map(quoted)));
  }
}

/** @returns a value of a choice field as shown: the word for a code, a language's name, free text as it is */
export function choiceValueWords(field: ChoiceField, value: string): string {
  switch (field) {
    case 'lang':
      return languageName(value);
    case 'tag':
      return quoted(value);
    case 'aboutBrand':
      return tCode('rules_about', value);
    case 'site':
    case 'kind':
    case 'intent':
    case 'severity':
    case 'topic':
    case 'risk':
    case 'priority':
      return tCode(field, value);
    case 'verified':
      return tCode('rules_verified', value);
  }
}

/** @returns the text in the quotation marks of the language */
export function quoted(text: string): string {
  return t('rules_quoted', text);
}

function choiceWords({ op, field, values }: Extract<Condition, { op: 'in' | 'notIn' }>): string {
  if (field === 'verified') {
    const yes = values.some((value) => value.toLowerCase() === 'yes');
    return t(yes === (op === 'in') ? 'rules_verified_yes' : 'rules_verified_no');
  }
  const words = joinOr(values.map((value) => choiceValueWords(field, value)));
  return tCode(op === 'in' ? 'rules_in' : 'rules_not_in', field, words);
}

function figure({ field, value }: Extract<Condition, { op: 'atLeast' | 'atMost' }>): string {
  const shown = field === 'confidence' ? Math.round(value * 100) : value;
  return numberFormat().format(shown);
}
