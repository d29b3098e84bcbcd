import { describe, expect, it } from 'vitest';
import { readEnglish } from './fixtures/read';
import { formsOf, type Forms } from './forms';
import { intentOf } from './intent';

const SPAN = { from: 0, to: 1 };

describe('intent', () => {
  const forms: Forms = {
    question: false,
    idea: false,
    praise: false,
    thanks: false,
    trouble: false,
    failed: false,
    answers: false,
  };
  it.each([
    [0.95, { question: true, idea: true }, 'complaint'],
    [0.9, { idea: true, trouble: true }, 'idea'],
    [0.9, { idea: true, trouble: true, failed: true }, 'complaint'],
    [0.25, { trouble: true }, 'complaint'],
    [0.25, { trouble: true, praise: true }, 'other'],
    [0.1, { thanks: true }, 'praise'],
    [0.1, { answers: true, thanks: true }, 'other'],
    [0.7, { settled: SPAN }, 'other'],
    [0.7, { settled: SPAN, thanks: true }, 'praise'],
    [0.7, { praised: SPAN, trouble: true }, 'praise'],
    [0.7, { asksPlainly: SPAN, question: true, trouble: true }, 'question'],
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
    expect(formsOf(readEnglish('How do I add a second user?'))).toMatchObject({
      question: true,
      idea: false,
    });
    expect(formsOf(readEnglish("Wish you'd open one in Galway"))).toMatchObject({ idea: true });
    expect(formsOf(readEnglish('Love it, thank you'))).toMatchObject({ praise: true, trouble: false });
  });

  it('hears what the author thinks beside how it was settled', () => {
    const settled = (text: string) => intentOf(0.1, 0.35, formsOf(readEnglish(text)));
    expect(settled('Your team is amazing, fixed my login in no time')).toBe('praise');
    expect(settled('The refund has arrived, all good now')).toBe('other');
  });

  it('takes talk of hazard and law as a complaint, even as a question or with little else to go by', () => {
    const asked = formsOf(readEnglish('the charger melted my case, what are you doing about it?'));
    expect(intentOf(0.3, 0.35, asked, ['safety'])).toBe('complaint');
    expect(intentOf(0.3, 0.35, asked, ['churn'])).not.toBe('complaint');
    expect(intentOf(0.05, 0.35, asked, ['safety'])).not.toBe('complaint');
  });
});
