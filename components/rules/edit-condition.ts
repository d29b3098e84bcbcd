/** Changing one condition in the editor so that it always is a whole condition of the schema. */
import { CHOICE_FIELDS, NUMBER_FIELDS, TEXT_FIELDS, type Condition } from '@/utils/core/rules/schema';
import { CHOICES } from './choices';

export type ConditionField = Condition['field'];
export type ConditionOp = Condition['op'];

/** Every field, those used most first. */
export const CONDITION_FIELDS: readonly ConditionField[] = [
  'text',
  'topic',
  'severity',
  'risk',
  'intent',
  ...TEXT_FIELDS.filter((field) => field !== 'text'),
  ...CHOICE_FIELDS.filter((field) => !['topic', 'severity', 'risk', 'intent'].includes(field)),
  ...NUMBER_FIELDS,
];

/** Starting figures, so that a new condition says something sensible. */
const FIRST_FIGURE = {
  confidence: 0.8,
  followers: 10_000,
  reach: 100,
  ageMinutes: 60,
  authorCases: 2,
} as const satisfies Record<(typeof NUMBER_FIELDS)[number], number>;

/** @returns a condition on another field, with the field's first operator and nothing or something sensible filled in */
export function conditionOn(field: ConditionField): Condition {
  const choice = CHOICE_FIELDS.find((candidate) => candidate === field);
  if (choice) {
    const known = CHOICES[choice];
    return { op: 'in', field: choice, values: known === 'free' ? [] : known.slice(0, 1) };
  }
  const number = NUMBER_FIELDS.find((candidate) => candidate === field);
  if (number) return { op: 'atLeast', field: number, value: FIRST_FIGURE[number] };
  return { op: 'hasAny', field: field === 'author' ? 'author' : 'text', words: [] };
}

/** @returns the operators that go with a condition's field */
export function opsFor(condition: Condition): readonly ConditionOp[] {
  if ('values' in condition) return ['in', 'notIn'];
  return 'words' in condition ? ['hasAny', 'hasAll', 'hasNone'] : ['atLeast', 'atMost'];
}

/** @returns the same condition with another operator; unchanged when the operator does not go with it */
export function withOp(condition: Condition, op: ConditionOp): Condition {
  switch (op) {
    case 'in':
    case 'notIn':
      return 'values' in condition ? { ...condition, op } : condition;
    case 'atLeast':
    case 'atMost':
      return 'value' in condition ? { ...condition, op } : condition;
    case 'hasAny':
    case 'hasAll':
    case 'hasNone':
      return 'words' in condition ? { ...condition, op } : condition;
  }
}

/** @returns whether the condition has something to compare with */
export function isFilledIn(condition: Condition): boolean {
  if ('values' in condition) return condition.values.length > 0;
  return 'words' in condition ? condition.words.length > 0 : Number.isFinite(condition.value);
}
