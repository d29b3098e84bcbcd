import { describe, expect, it } from 'vitest';
import { readEnglish } from './fixtures/read';
import { formsOf } from './forms';
import { intentOf } from './intent';

describe('intent', () => {
  const forms = { question: false, idea: false, praise: false, trouble: false };
  it.each([
    [0.9, { question: true, idea: true }, 'complaint'],
    [0.5, { trouble: true, question: true }, 'complaint'],
    [0.5, {}, 'complaint'],
    [0.5, { question: true }, 'question'],
    [0.5, { idea: true }, 'idea'],
    [0.1, { praise: true }, 'praise'],
    [0.1, { praise: true, question: true }, 'question'],
    [0.1, {}, 'other'],
  ])('at %s with %j it is %s', (probability, given, expected) => {
    expect(intentOf(probability, 0.4, { ...forms, ...given })).toBe(expected);
  });

  it('reads the forms', () => {
    expect(formsOf(readEnglish('Can you add a dark mode please?'))).toMatchObject({
      idea: true,
      question: true,
      trouble: false,
    });
    expect(formsOf(readEnglish('how do I reset it'))).toMatchObject({ question: true });
    expect(formsOf(readEnglish('Love it, thank you'))).toMatchObject({ praise: true, trouble: false });
  });

  it('takes talk of hazard and law as a complaint, even as a question or with little else to go by', () => {
    const asked = formsOf(readEnglish('the charger melted my case, what are you doing about it?'));
    expect(intentOf(0.3, 0.35, asked, ['safety'])).toBe('complaint');
    expect(intentOf(0.3, 0.35, asked, ['churn'])).not.toBe('complaint');
    expect(intentOf(0.05, 0.35, asked, ['safety'])).not.toBe('complaint');
  });
});
