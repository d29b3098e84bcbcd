import { describe, expect, it } from 'vitest';
import weightsJson from '@/public/detector/weights.json';
import { createDetector } from './detect';
import { LONG_TALK, SAMPLES } from './fixtures/complaints';
import { makeBrand, makePost } from './fixtures/post';
import { isCase } from './relevance';
import { THRESHOLDS } from './thresholds';
import { parseWeights } from './weights';

const detector = createDetector(parseWeights(weightsJson));
const brand = makeBrand();
const page = { kind: 'home' } as const;
const judge = (text: string, lang?: string) =>
  detector.detect(makePost(text, lang === undefined ? {} : { lang }), { brand, page });

/** Of the made-up posts, the share that must be right; the hardest (bare facts, sarcasm) are in there too. */
const RIGHT = 0.9;

describe.each(['en', 'es', 'fr', 'de', 'pt', 'it'])('posts to the brand in %s', (lang) => {
  const samples = SAMPLES.filter((sample) => sample.lang === lang);
  const complaints = samples.filter(({ intent }) => intent === 'complaint');
  const others = samples.filter(({ intent }) => intent !== 'complaint');

  it('finds the complaints', () => {
    const missed = complaints.filter(({ text }) => judge(text, lang).intent !== 'complaint');
    expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      complaints.length * (1 - RIGHT),
    );
  });

  it('flags nothing else', () => {
    const flagged = others.filter(({ text }) => judge(text, lang).intent === 'complaint');
    expect(flagged.map(({ text }) => text)).toEqual([]);
  });

  it('tells questions, praise and ideas apart', () => {
    const wrong = others.filter(({ text, intent }) => judge(text, lang).intent !== intent);
    expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(others.length * 0.2);
  });
});

describe('a finding', () => {
  it('says what, how bad, about what and why', () => {
    const text = '@larkspur no internet for the third time this week. Useless! I am calling my lawyer.';
    const finding = judge(text, 'en');
    expect(finding).toMatchObject({
      intent: 'complaint',
      severity: 'critical',
      aboutBrand: 'addressed',
      byBrand: false,
      lang: 'en',
      supported: true,
    });
    expect(finding.topics).toContain('outage');
    expect(finding.risks).toEqual(expect.arrayContaining(['legal', 'repeated-contact']));
    expect(finding.reasons.length).toBeGreaterThan(1);
    expect(finding.reasons.length).toBeLessThanOrEqual(4);
  });

  it('points its reasons into the original text, invisible letters and all', () => {
    const text = '@larkspur my o\u200brder has NEVER arrived\u200b, nobody answers';
    const { reasons } = judge(text, 'en');
    const spans = reasons.flatMap(({ code, start, end }) =>
      start === undefined || end === undefined ? [] : [[code, text.slice(start, end)]],
    );
    expect(Object.fromEntries(spans)['not-arrived']).toBe('NEVER arrived');
  });

  it('has no severity unless it is a complaint', () => {
    expect(judge('@larkspur when do you open on Sunday?', 'en').severity).toBeUndefined();
  });

  it('names the weights it was made with', () => {
    expect(judge('hello', 'en').detector).toMatch(/^amends-/);
  });
});

describe('languages', () => {
  it('stays silent in one it does not know', () => {
    const finding = judge('@larkspur Pesanan saya belum sampai, tolong dibantu, sudah tiga minggu!', 'id');
    expect(finding).toMatchObject({ supported: false, intent: 'other', score: 0, reasons: [], lang: 'id' });
    expect(isCase(finding, { sensitivity: 'thorough', alsoCases: ['question', 'praise', 'idea'] })).toBe(
      false,
    );
  });

  it('does not judge German words by English ones', () => {
    const text = '@larkspur Die Dose war gut, der Rat war fast gold';
    expect(judge(text, 'de').lang).toBe('de');
    expect(judge(text, 'de').intent).not.toBe('complaint');
  });

  it('asks the browser before it guesses, and the site before the browser', () => {
    const text = '@larkspur wifi down';
    const lang = (given: string | undefined, detectedLang?: string) =>
      detector.detect(makePost(text, { lang: given }), {
        brand,
        page,
        ...(detectedLang !== undefined && { detectedLang }),
      }).lang;
    expect(lang('en', 'de')).toBe('en');
    expect(lang(undefined, 'de')).toBe('de');
    expect(lang('und', 'nl')).toBe('nl');
  });

  it('judges no text by words of a language it is not written in', () => {
    const tagged = judge('@larkspur заказ не пришёл, where is it, нет ответа', 'en');
    expect(tagged).toMatchObject({ supported: false, intent: 'other' });
    expect(tagged.lang).toBeUndefined();
    expect(judge('@larkspur my заказ has not arrived after 3 weeks', 'en')).toMatchObject({
      supported: true,
      intent: 'complaint',
    });
  });

  it('guesses when the site gives no language', () => {
    expect(judge('@larkspur mi pedido no ha llegado y nadie me responde', 'und').lang).toBe('es');
    expect(judge('@larkspur refund now!!!').lang).toBe('en');
    expect(judge('@larkspur 👍👍').supported).toBe(false);
  });
});

describe('talk that is not for a brand', () => {
  it('flags few long posts about work and life', () => {
    const flagged = LONG_TALK.filter((text) => judge(text, 'en').score >= 0.5);
    expect(flagged.length, flagged.join('\n')).toBeLessThanOrEqual(LONG_TALK.length * 0.15);
  });

  it('leaves a rival its own trouble', () => {
    const finding = judge('@fennelhelp your app keeps crashing, worst service ever. I miss Larkspur.', 'en');
    expect(finding.aboutBrand).toBe('no');
    expect(finding.intent).not.toBe('complaint');
    expect(finding.reasons[0]?.code).toBe('competitor');
  });

  it('leaves it to them however grave it is', () => {
    const words =
      'your app keeps crashing, worst service ever, no reply for three weeks, still waiting for my refund, disgusting';
    const [theirs, ours] = ['@fennelhelp', '@larkspur'].map((to) => judge(`${to} ${words}`, 'en'));
    expect(ours).toMatchObject({ intent: 'complaint' });
    expect(ours?.score).toBeGreaterThan(0.99);
    expect(theirs?.intent).not.toBe('complaint');
    expect(theirs?.score).toBeLessThan(THRESHOLDS.addressed.thorough);
  });

  it('keeps our trouble when a rival is named too', () => {
    const finding = judge('@larkspur is down again, broken since Monday. Maybe Fennel is better.', 'en');
    expect(finding).toMatchObject({ aboutBrand: 'addressed', intent: 'complaint' });
  });
});

describe('praise in so many words', () => {
  it.each([
    'Full marks to the steward who swapped seats so my lad could see over',
    'Upgraded us when they heard it was our fortieth. Class act.',
    'hands down the comfiest pillows I have slept on',
    'swapped both tickets the same night, no fuss. that’s how it’s done',
  ])('%s', (text) => {
    expect(judge(text, 'en').intent).toBe('praise');
  });

  it.each([
    'Bravo, the third broken parcel this month',
    'Top job losing my bag twice in one trip',
    'take a bow, nobody has answered since Monday',
  ])('never: %s', (text) => {
    expect(judge(text, 'en').intent).not.toBe('praise');
  });
});
