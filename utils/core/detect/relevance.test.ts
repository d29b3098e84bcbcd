import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { isCase } from './relevance';
import { SENSITIVITIES, THRESHOLDS } from './thresholds';

const finding = (given: Partial<Finding> = {}): Finding => ({
  intent: 'complaint',
  topics: ['other'],
  risks: [],
  aboutBrand: 'addressed',
  byBrand: false,
  score: 0.9,
  reasons: [],
  lang: 'en',
  supported: true,
  detector: 'test',
  ...given,
});
const options = { sensitivity: 'balanced', alsoCases: [] } as const;

describe('isCase', () => {
  it('takes a clear complaint to the brand', () => {
    expect(isCase(finding(), options)).toBe(true);
  });

  it.each([
    ['not about the brand', finding({ aboutBrand: 'no' })],
    ['by the brand', finding({ byBrand: true })],
    ['too doubtful', finding({ score: 0.1 })],
    ['a question', finding({ intent: 'question', score: 0.1 })],
    ['in an unknown language', finding({ supported: false, intent: 'other', score: 0 })],
  ])('leaves one that is %s', (_why, given) => {
    expect(isCase(given, options)).toBe(false);
  });

  it('leaves ads', () => {
    expect(isCase(finding(), { ...options, kind: 'ad' })).toBe(false);
  });

  it('takes other intents when they are wanted', () => {
    const question = finding({ intent: 'question', score: 0.1 });
    expect(isCase(question, { ...options, alsoCases: ['question'] })).toBe(true);
    expect(isCase(question, { ...options, alsoCases: ['praise'] })).toBe(false);
    expect(isCase({ ...question, aboutBrand: 'no' }, { ...options, alsoCases: ['question'] })).toBe(false);
  });

  it('never leaves somebody in danger lying', () => {
    const danger = finding({ intent: 'other', score: 0, risks: ['self-harm'] });
    expect(isCase(danger, options)).toBe(true);
    expect(isCase({ ...danger, aboutBrand: 'no' }, options)).toBe(false);
  });

  it('never leaves a hazard or a legal threat lying, however low the score', () => {
    const hazard = finding({ intent: 'complaint', score: 0.2, risks: ['safety'] });
    expect(isCase(hazard, { sensitivity: 'quiet', alsoCases: [] })).toBe(true);
    expect(isCase({ ...hazard, risks: [] }, { sensitivity: 'quiet', alsoCases: [] })).toBe(false);
    expect(isCase({ ...hazard, aboutBrand: 'no' }, { sensitivity: 'quiet', alsoCases: [] })).toBe(false);
  });

  it('flags more the more thorough it is', () => {
    for (const levels of Object.values(THRESHOLDS)) {
      const line = SENSITIVITIES.map((sensitivity) => levels[sensitivity]);
      expect(line).toEqual(line.toSorted((a, b) => b - a));
    }
  });

  it('asks more of a post that only names the brand', () => {
    const doubtful = { score: 0.4 };
    expect(isCase(finding({ ...doubtful, aboutBrand: 'addressed' }), options)).toBe(true);
    expect(isCase(finding({ ...doubtful, aboutBrand: 'named' }), options)).toBe(false);
  });
});
