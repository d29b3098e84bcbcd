import { describe, expect, test } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { APPROACHES } from './approach';
import { isMoveSetId, MOVE_SETS, type MoveSet } from './move-sets';
import { STEP_MOVES } from './pools';

const known = new Set(Object.keys(messages));
const sets: [string, MoveSet][] = Object.entries(MOVE_SETS);

describe('words for the agent', () => {
  test.each([
    ['approach', [...APPROACHES, 'model']],
    ['move', [...Object.values(STEP_MOVES).flat(), 'required', 'signOff']],
    [
      'note',
      [
        ...sets.flatMap(([, { note }]) => note ?? []),
        'lang-fallback',
        'no-channel',
        'remedy',
        'needs-edit',
        'maybe-complaint',
      ],
    ],
  ])('%s', (prefix, codes) => {
    const keys = codes.map((code) => `${prefix}_${code.replaceAll('-', '_')}`);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe.each(sets)('%s', (_, { approaches, grave, cheerful }) => {
  test('every plan greets first and can always say something', () => {
    for (const approach of APPROACHES) {
      expect(approaches[approach].length).toBeGreaterThan(0);
      for (const plan of approaches[approach]) {
        expect(plan[0]?.step).toBe('greet');
        expect(plan.filter(({ spare }) => spare === undefined).length).toBeGreaterThan(1);
        expect(new Set(plan.map(({ step }) => step)).size).toBe(plan.length);
      }
    }
  });

  test('grave matters are not cheerful and offer nothing', () => {
    const steps = Object.values(approaches)
      .flat(2)
      .map(({ step }) => step);
    if (grave) {
      expect(cheerful).toBe(false);
      expect(steps).not.toContain('remedy');
      expect(steps).not.toContain('apologise');
    }
  });
});

test('a rule may name a set, and nothing else', () => {
  expect(isMoveSetId('holding')).toBe(true);
  for (const id of ['toString', '', undefined, 'Holding']) expect(isMoveSetId(id)).toBe(false);
});
