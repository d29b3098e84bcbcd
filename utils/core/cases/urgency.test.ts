import { expect, test } from 'vitest';
import { NOON } from '@/utils/core/testing/builders';
import { urgencyOf } from './urgency';

test('priority first, then severity, then the longer wait', () => {
  const worstFirst = [
    urgencyOf({ priority: 'critical', severity: 'mild', postedAt: NOON }),
    urgencyOf({ priority: 'high', severity: 'strong', postedAt: NOON - 1 }),
    urgencyOf({ priority: 'high', severity: 'strong', postedAt: NOON }),
    urgencyOf({ priority: 'high', postedAt: 0 }),
    urgencyOf({ priority: 'low', severity: 'critical', postedAt: 0 }),
  ];
  expect(worstFirst.toSorted((a, b) => b - a)).toEqual(worstFirst);
  expect(worstFirst.every(Number.isSafeInteger)).toBe(true);
});
