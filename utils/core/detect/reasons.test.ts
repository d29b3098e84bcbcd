import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import weightsJson from '@/public/detector/weights.json';
import { featuresOf } from './features';
import { ABOUT_BRAND, INTENTS, RISKS, SEVERITIES, TOPICS } from './finding';
import { readEnglish } from './fixtures/read';
import { reasonsOf, SILENT_FEATURES } from './reasons';
import { score } from './score';
import { parseWeights } from './weights';

describe('reasons', () => {
  it('are at most four, strongest first, one a place', () => {
    const reading = readEnglish(
      'still waiting, never arrived, broken app, rude staff, charged twice, worst service ever',
    );
    const reasons = reasonsOf(
      score(featuresOf(reading), 'en', parseWeights(weightsJson)).contributions,
      reading.normal,
    );
    expect(reasons).toHaveLength(4);
    const strength = reasons.map(({ weight }) => Math.abs(weight));
    expect(strength).toEqual(strength.toSorted((a, b) => b - a));
    const places = reasons.flatMap(({ start, end }) =>
      start === undefined ? [] : [[start, end ?? 0] as const],
    );
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1)) expect(a[1] <= b[0] || b[1] <= a[0]).toBe(true);
  });

  it('have words, every one', () => {
    const codes = [...Object.keys(weightsJson.features), 'competitor'].filter(
      (name) => !SILENT_FEATURES.includes(name),
    );
    expect(codes.filter((code) => !Object.hasOwn(messages, `reason_${code.replaceAll('-', '_')}`))).toEqual(
      [],
    );
  });
});

it('every value of a finding has words', () => {
  const keys = [
    ...INTENTS.map((id) => `intent_${id}`),
    ...SEVERITIES.map((id) => `severity_${id}`),
    ...TOPICS.map((id) => `topic_${id}`),
    ...RISKS.map((id) => `risk_${id}`),
    ...ABOUT_BRAND.map((id) => `aboutBrand_${id}`),
  ].map((key) => key.replaceAll('-', '_'));
  expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});
