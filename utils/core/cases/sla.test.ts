import { expect, test } from 'vitest';
import { makeDetected, NOON } from '@/utils/core/testing/builders';
import type { Case } from './case';
import { reduceCase } from './reduce';
import { slaOf } from './sla';

const row = reduceCase([makeDetected()]);
const at = (minutes: number): number => NOON + minutes * 60_000;
const state = (over: Partial<Case>, now: number) => row && slaOf({ ...row, ...over }, 60, now);

test('due, late, met, missed, none', () => {
  expect(state({}, at(38))).toEqual({ state: 'due', minutes: 22 });
  expect(state({}, at(75))).toEqual({ state: 'late', minutes: 15 });
  expect(state({ repliedAt: at(21) }, at(500))).toEqual({ state: 'met', minutes: 21 });
  expect(state({ repliedAt: at(90) }, at(500))).toEqual({ state: 'missed', minutes: 30 });
  expect(state({ open: 0 }, at(500))).toEqual({ state: 'none', minutes: 0 });
});
