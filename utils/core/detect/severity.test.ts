import { describe, expect, it } from 'vitest';
import { featuresOf } from './features';
import { makePost } from './fixtures/post';
import { readEnglish } from './fixtures/read';
import { risksOf } from './risks';
import { severityOf } from './severity';

const risks = (text: string) => risksOf(makePost(text), readEnglish(text));

describe('severity', () => {
  const severity = (text: string) => severityOf(featuresOf(readEnglish(text)), risks(text));
  it.each([
    ['mild', 'my parcel is late'],
    ['mild', 'the app shows an error, please help'],
    ['strong', 'third time I call, your staff are rude and useless, I am switching to another provider'],
    ['strong', 'worst service ever, what a scam'],
    ['critical', 'your heater caught fire and my son went to hospital'],
    ['critical', 'I will see you in small claims court'],
  ])('%s: %s', (expected, text) => {
    expect(severity(text)).toBe(expected);
  });
});
