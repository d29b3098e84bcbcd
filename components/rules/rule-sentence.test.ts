import { describe, expect, it } from 'vitest';
import { installWords } from '@/components/testing/install-words';
import { SAFE_RULES } from '@/utils/core/rules/presets';
import {
  CHOICE_FIELDS,
  NUMBER_FIELDS,
  TEXT_FIELDS,
  type Condition,
  type Rule,
} from '@/utils/core/rules/schema';
import { conditionWords } from './condition-words';
import { ruleSentence } from './rule-sentence';

installWords();

const safety: Condition = { op: 'in', field: 'topic', values: ['safety'] };
const lawyer: Condition = { op: 'hasAny', field: 'text', words: ['lawyer', 'solicitor'] };
const strong: Condition = { op: 'in', field: 'severity', values: ['strong', 'critical'] };
const rule = (parts: Partial<Rule>): Rule => ({
  id: 'r',
  name: 'R',
  on: true,
  stop: false,
  all: [],
  any: [],
  actions: [{ kind: 'priority', value: 'critical' }],
  ...parts,
});

describe('ruleSentence', () => {
  it.each<[string, Partial<Rule>]>([
    ['When topic is safety: set priority critical.', { all: [safety] }],
    [
      'When topic is safety or the text has “lawyer” or “solicitor”: set priority critical.',
      { any: [safety, lawyer] },
    ],
    [
      'When topic is safety and severity is strong or critical: set priority critical.',
      { all: [safety, strong] },
    ],
    [
      'When severity is strong or critical and either topic is safety or the text has “lawyer” or “solicitor”: set priority critical.',
      { all: [strong], any: [safety, lawyer] },
    ],
    [
      'When severity is strong or critical and topic is safety: set priority critical.',
      { all: [strong], any: [safety] },
    ],
    [
      'When topic is safety: hold it (Legal decides), tag it “legal”, and send it to Legal.',
      {
        all: [safety],
        actions: [
          { kind: 'hold', reason: 'Legal decides. ' },
          { kind: 'tag', value: 'legal' },
          { kind: 'route', to: 'Legal' },
        ],
      },
    ],
    [
      'When topic is safety: set priority critical. Then stop: the rules below it are not looked at.',
      { all: [safety], stop: true },
    ],
    ['It has no condition yet, so it never fires. It would set priority critical.', {}],
    ['When topic is safety: nothing yet.', { all: [safety], actions: [] }],
  ])('%s', (sentence, parts) => {
    expect(ruleSentence(rule(parts))).toBe(sentence);
  });

  it('has words for every rule we ship', () => {
    for (const shipped of SAFE_RULES) expect(ruleSentence(shipped)).toMatch(/^When .+: .+\.$/);
  });
});

describe('conditionWords', () => {
  it('has words for every field with every operator', () => {
    const conditions: Condition[] = [
      ...CHOICE_FIELDS.flatMap((field) =>
        (['in', 'notIn'] as const).map((op): Condition => ({ op, field, values: ['yes'] })),
      ),
      ...NUMBER_FIELDS.flatMap((field) =>
        (['atLeast', 'atMost'] as const).map((op): Condition => ({ op, field, value: 3 })),
      ),
      ...TEXT_FIELDS.flatMap((field) =>
        (['hasAny', 'hasAll', 'hasNone'] as const).map((op): Condition => ({ op, field, words: ['yes'] })),
      ),
    ];
    const sentences = conditions.map(conditionWords);
    for (const sentence of sentences) expect(sentence).toContain(' ');
  });

  it.each<[string, Condition]>([
    ['the language is German or Portuguese', { op: 'in', field: 'lang', values: ['de', 'pt'] }],
    ['the language is not “no such tag”', { op: 'notIn', field: 'lang', values: ['“no such tag”'] }],
    ['the author is not verified', { op: 'notIn', field: 'verified', values: ['yes'] }],
    [
      'Amends is at least 80% sure that it is a complaint',
      { op: 'atLeast', field: 'confidence', value: 0.8 },
    ],
    ['the author has 10,000 followers or more', { op: 'atLeast', field: 'followers', value: 10_000 }],
    ['the text has “fire” and “battery”', { op: 'hasAll', field: 'text', words: ['fire', 'battery'] }],
  ])('%s', (words, condition) => {
    expect(conditionWords(condition)).toBe(words);
  });
});
