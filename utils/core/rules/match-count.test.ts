import { expect, it } from 'vitest';
import { countMatches, type Sample } from './match-count';
import type { Rule } from './schema';

const sample = (text: string): Sample => ({
  post: {
    key: 'x:1',
    aliases: [],
    site: 'x',
    kind: 'post',
    author: { name: 'Mira' },
    text,
    metrics: {},
    media: [],
  },
  finding: {
    intent: 'complaint',
    severity: 'mild',
    topics: [],
    risks: [],
    aboutBrand: 'named',
    byBrand: false,
    score: 0.9,
    reasons: [],
    supported: true,
    detector: 'test',
  },
  context: { now: 0, authorCases: 0 },
});
const rule = (id: string, word: string, parts: Partial<Rule> = {}): Rule => ({
  id,
  name: id,
  on: true,
  stop: false,
  all: [{ op: 'hasAny', field: 'text', words: [word] }],
  any: [],
  actions: [{ kind: 'tag', value: id }],
  ...parts,
});
const samples = [sample('the lamp broke'), sample('the lamp is late'), sample('late and broke')];

it('counts the cases each rule matches', () => {
  const counts = countMatches([rule('lamp', 'lamp'), rule('late', 'late'), rule('none', 'zebra')], samples);
  expect(Object.fromEntries(counts)).toEqual({ lamp: 2, late: 2, none: 0 });
});

it('leaves out what a rule above has stopped', () => {
  const counts = countMatches([rule('lamp', 'lamp', { stop: true }), rule('late', 'late')], samples);
  expect(Object.fromEntries(counts)).toEqual({ lamp: 2, late: 1 });
});

it('says what a rule would match that is off, or below one that is', () => {
  const tagged = rule('tagged', 'late', { on: false, all: [{ op: 'in', field: 'tag', values: ['lamp'] }] });
  const counts = countMatches([rule('lamp', 'lamp', { on: false }), tagged], samples);
  expect(Object.fromEntries(counts)).toEqual({ lamp: 2, tagged: 2 });
});
