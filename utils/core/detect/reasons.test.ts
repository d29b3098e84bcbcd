import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import weightsJson from '@/public/detector/weights.json';
import { createDetector } from './detect';
import { featuresOf } from './features';
import { CORRECTIONS } from './feedback/correction';
import { createFeedback } from './feedback/feedback';
import { marksOfText } from './feedback/marks';
import { ABOUT_BRAND, INTENTS, RISKS, SEVERITIES, TOPICS } from './finding';
import { makeBrand, makePost } from './fixtures/post';
import { readEnglish } from './fixtures/read';
import { logOddsOf } from './log-odds';
import { reasonsOf, SILENT_FEATURES } from './reasons';
import { score } from './score';
import { parseWeights } from './weights';

describe('reasons', () => {
  it('are at most four, strongest first, one a place', () => {
    const reading = readEnglish(
      'still waiting, never arrived, broken app, rude staff, charged twice, worst service ever',
    );
    const { probability, contributions } = score(featuresOf(reading), 'en', parseWeights(weightsJson));
    const { reasons } = reasonsOf(logOddsOf(probability), contributions, [], reading.normal);
    expect(reasons).toHaveLength(4);
    const strength = reasons.map(({ weight }) => Math.abs(weight));
    expect(strength).toEqual(strength.toSorted((a, b) => b - a));
    const places = reasons.flatMap(({ start, end }) =>
      start === undefined ? [] : [[start, end ?? 0] as const],
    );
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1)) expect(a[1] <= b[0] || b[1] <= a[0]).toBe(true);
  });

  it.each([
    '@larkspur my order never arrived, nobody answers, I want my money back!!! 😡',
    'Thanks for nothing @larkspur, third cancelled appointment. Switching to Fennel.',
    '@larkspur do you ship to Norway?',
    '@larkspur mi pedido no ha llegado y nadie responde',
    'your rival @fennelhelp lost my bag, worst service, unlike Larkspur',
    '👍',
  ])('add up to the score, with the rest: %s', (text) => {
    const feedback = createFeedback([
      { id: 'x:1', at: 0, intent: 'other', base: 2, marks: marksOfText('my order never arrived') },
    ]);
    const detector = createDetector(parseWeights(weightsJson));
    const finding = detector.detect(makePost(text), { brand: makeBrand(), page: { kind: 'home' }, feedback });
    const { reasons, rest = Number.NaN, more = -1, supported } = finding;
    if (!supported) return expect(reasons).toEqual([]);
    const sum = reasons.reduce((all, { weight }) => all + weight, rest);
    expect(sum).toBeCloseTo(logOddsOf(finding.score), 6);
    expect(more).toBeGreaterThanOrEqual(0);
    return undefined;
  });

  it('take in what else speaks the same way in their place', () => {
    const text = 'my order never arrived';
    const reading = readEnglish(text);
    const contributions = [
      { feature: { name: 'not-arrived', value: 1, start: 9, end: 22 }, weight: 1 },
      { feature: { name: 'business-failure', value: 1, start: 3, end: 22 }, weight: 0.5 },
      { feature: { name: 'order', value: 1, start: 3, end: 8 }, weight: -0.25 },
    ];
    const told = reasonsOf(1, contributions, [], reading.normal);
    expect(told).toEqual({
      reasons: [
        { code: 'not-arrived', weight: 1.5, start: 9, end: 22 },
        { code: 'order', weight: -0.25, start: 3, end: 8 },
      ],
      rest: -0.25,
      more: 0,
    });
  });

  it('have words, every one', () => {
    const codes = [...Object.keys(weightsJson.features), 'competitor', CORRECTIONS].filter(
      (name) => !SILENT_FEATURES.has(name),
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
