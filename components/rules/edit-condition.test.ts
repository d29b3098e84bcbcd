import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { conditionSchema } from '@/utils/core/rules/schema';
import { CONDITION_FIELDS, conditionOn, isFilledIn, opsFor, withOp } from './edit-condition';

describe('conditionOn', () => {
  it.each(CONDITION_FIELDS)('%s starts as a condition the schema takes once it is filled in', (field) => {
    const condition = conditionOn(field);
    expect(condition.field).toBe(field);
    expect(v.is(conditionSchema, condition)).toBe(isFilledIn(condition));
  });

  it('offers every field once', () => {
    expect(new Set(CONDITION_FIELDS).size).toBe(CONDITION_FIELDS.length);
    expect(CONDITION_FIELDS).toHaveLength(18);
  });
});

describe('withOp', () => {
  it.each(CONDITION_FIELDS)('%s takes each of its own operators and no other', (field) => {
    const condition = conditionOn(field);
    const ops = ['in', 'notIn', 'atLeast', 'atMost', 'hasAny', 'hasAll', 'hasNone'] as const;
    for (const op of ops) {
      expect(withOp(condition, op)).toEqual(
        opsFor(condition).includes(op) ? { ...condition, op } : condition,
      );
    }
  });
});
