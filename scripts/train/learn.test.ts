import { describe, expect, it } from 'vitest';
import { parseRows } from '@/scripts/eval/read-tsv';
import { SAMPLES } from '@/utils/core/detect/fixtures/complaints';
import { featuresOf } from '@/utils/core/detect/features';
import { readEnglish } from '@/utils/core/detect/fixtures/read';
import { compileTables } from '@/utils/core/detect/languages';
import { score } from '@/utils/core/detect/score';
import { parseWeights } from '@/utils/core/detect/weights';
import { NAMED_ROOM } from './examples';
import { languageBiases } from './language-bias';
import { learn } from './learn';
import { quantise } from './quantise';
import { readTeacher } from './read-teacher';
import { targetOf } from './targets';
import { weightsJson } from './weights-file';

const SOURCE_OF = ['acl19', 'cesamard', 'te-irony'];
const english = SAMPLES.filter(({ lang }) => lang === 'en');
const rows = parseRows(
  [
    'id\tsource\tlang\tlabel\ttext',
    ...english.flatMap(({ intent, text }, at) => {
      const label = intent === 'complaint' ? 1 : 0;
      const source = SOURCE_OF[at % (label === 1 ? 2 : 3)];
      return [`r${at}\t${source}\ten\t${label}\t${text.replaceAll(/\s/g, ' ')}`];
    }),
    'x\tairline\ten\t1\tnot to be learned from',
  ].join('\n'),
);
const tables = compileTables('en');
const learnAll = (teacher?: ReadonlyMap<string, number>) => {
  const options = { tables, allSources: false, say: () => undefined, ...(teacher && { teacher }) };
  const named = learn(rows, { ...options, look: 'named' });
  const own = learn(rows, { ...options, look: 'named-and-ngrams' });
  return {
    named,
    own,
    json: weightsJson({ id: 't-1', named, biases: languageBiases(rows, [], named), own: { en: own } }),
  };
};

describe('training', () => {
  const first = learnAll();

  it('gives the same file from the same rows, byte for byte', () => {
    expect(JSON.stringify(learnAll().json)).toBe(JSON.stringify(first.json));
  }, 30_000);

  it('learns what tells the rows apart, through the file and the code that judges', () => {
    const weights = parseWeights(first.json);
    const judge = (text: string) => {
      const reading = readEnglish(text);
      return score(featuresOf(reading), 'en', weights, reading.tokens).probability;
    };
    const mean = (isComplaint: boolean) => {
      const some = english.filter(({ intent }) => (intent === 'complaint') === isComplaint);
      return some.reduce((sum, { text }) => sum + judge(text), 0) / some.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false) + 0.3);
  });

  it('leaves out sources that may not ship, unless asked', () => {
    expect(first.own.used).not.toHaveProperty('airline');
    const all = learn(rows, { tables, allSources: true, look: 'named', say: () => undefined });
    expect(all.used['airline']).toBe(1);
  });

  it('follows a teacher', () => {
    const [row] = rows;
    if (!row) throw new Error('no rows');
    const teacher = new Map(rows.map(({ id }) => [id, 0.999]));
    const bias = (learned: { weights: Float64Array }) => learned.weights.at(-1) ?? 0;
    expect(bias(learnAll(teacher).own)).toBeGreaterThan(bias(first.own));
  }, 30_000);

  it('loses no more than half a step to bytes, but for what is clipped', () => {
    const weights = first.own.weights.slice(NAMED_ROOM, -1);
    const { scale, steps } = quantise(weights);
    const sizes = weights.map(Math.abs).toSorted();
    const limit = sizes[Math.floor(sizes.length * 0.9995)] ?? 0;
    const errors = weights.map((weight, at) =>
      Math.abs(weight) <= limit ? Math.abs(weight - scale * (steps[at] ?? 0)) : 0,
    );
    expect(scale).toBeGreaterThan(0);
    expect(errors.reduce((most, error) => Math.max(most, error), 0)).toBeLessThanOrEqual(scale / 2 + 1e-12);
    expect([...quantise(new Float64Array([0, 0])).steps]).toEqual([0, 0]);
  });
});

describe('what is taught', () => {
  it('takes gold labels half at their word, weak ones hardly', () => {
    expect(targetOf('gold', 1, 0.4)).toBeCloseTo(0.7);
    expect(targetOf('weak', 0, 0.5)).toBeCloseTo(0.35);
    expect(targetOf('brand', 0, 0.5)).toBeCloseTo(0.05);
    expect(targetOf('unlabelled', undefined, 0.6)).toBe(0.6);
  });

  it('reads a teacher’s file, and says which line is wrong', () => {
    expect(readTeacher('a\t0.5\nb\t1\n')).toEqual(
      new Map([
        ['a', 0.5],
        ['b', 1],
      ]),
    );
    expect(() => readTeacher('a\t0.5\nb\t1.5')).toThrow(/Line 2/);
    expect(() => readTeacher('a 0.5')).toThrow(/Line 1/);
  });
});
