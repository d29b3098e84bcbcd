import { describe, expect, it, test } from 'vitest';
import type { Case } from '@/utils/core/cases/case';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import { makeRequest, type RequestParts } from '@/utils/core/testing/requests';
import { ANSWERED, ASKED } from './fixtures/desk';
import { forAnother } from './for-another';
import { createPastIndex } from './past-index';
import { pastCaseOf, pastReply } from './past-reply';

const NOW = Date.UTC(2026, 4, 20, 12);
const REPLY = 'Hi Anna, we have asked the depot where your parcel is and will tell you today.';

const asking = (rest: Partial<Story> = {}): Case =>
  tell(
    {
      id: '1',
      name: 'Priya Raman',
      handle: 'priya',
      text: 'My parcel was due on Monday and the tracking still says preparing',
      minutesAgo: 5,
      finding: { topics: ['delivery'] },
      ...rest,
    },
    NOW,
  ).row;

const answered = (reply: string, rest: Partial<Story> = {}): Case =>
  tell(
    {
      id: '2',
      name: 'Anna Berg',
      handle: 'annab',
      text: 'Parcel was due last week, tracking says preparing, still nothing',
      minutesAgo: 60 * 24 * 17,
      finding: { topics: ['delivery'] },
      later: [{ type: 'inserted', text: reply, source: 'own', overrides: [], via: 'box' }],
      ...rest,
    },
    NOW,
  ).row;

function offered(past: readonly Case[], row: Case = asking(), parts: RequestParts = {}) {
  const index = createPastIndex();
  for (const one of past) index.put(one);
  const { post, finding, decision } = row;
  return pastReply(
    index.search(row, 5),
    makeRequest({ ...parts, post: { ...post, ...parts.post }, finding, decision }),
  );
}

describe('pastReply', () => {
  it('offers the reply to a like case again, with this customer’s name and this agent’s initials', () => {
    const draft = offered([answered(`${REPLY} ^CD`)]);
    expect(draft).toMatchObject({
      source: 'past',
      engine: '2026-05-03',
      text: 'Hi Priya, we have asked the depot where your parcel is and will tell you today. ^AB',
      notes: ['past'],
    });
    expect(pastCaseOf(draft?.id ?? '')).toBe('x:2');
  });

  it('takes the one most alike', () => {
    const far = answered('We are looking into it for you now.', {
      id: '3',
      text: 'The parcel was due and preparing to be torn apart in the rain by the tracking dogs',
    });
    expect(offered([far, answered(REPLY)])?.text).toContain('depot');
  });

  it('takes a whole one before one with a gap, and a gap before nothing', () => {
    const gap = answered('Hi Anna, order 48213377 is on its way again.', { id: '3' });
    expect(
      offered([gap, answered(REPLY, { text: 'Parcel due last week, tracking says preparing' })])?.notes,
    ).toEqual(['past']);
    expect(offered([gap])).toMatchObject({ notes: ['past', 'gaps'] });
    expect(offered([gap])?.text).toMatch(/^Hi Priya, .*\[reference\] is on its way again/);
  });

  it.each<[string, Case]>([
    ['of another topic', answered(REPLY, { finding: { topics: ['billing'] } })],
    ['of another language', answered(REPLY, { finding: { topics: ['delivery'], lang: 'de' } })],
    [
      'given in another language',
      answered('Hallo Anna, wir haben das Paket gefunden und es ist auf dem Weg zu dir.'),
    ],
    ['of another kind of post', answered(REPLY, { finding: { topics: ['delivery'], intent: 'question' } })],
    ['with a risk in it', answered(REPLY, { finding: { topics: ['delivery'], risks: ['legal'] } })],
    ['to a case that was held', answered(REPLY, { decision: { hold: { ruleId: 'r', reason: 'Wait.' } } })],
    ['to a critical case', answered(REPLY, { finding: { topics: ['delivery'], severity: 'critical' } })],
    ['to the same customer', answered(REPLY, { name: 'Priya Raman', handle: 'priya' })],
    ['to nothing alike', answered(REPLY, { text: 'The courier was rude to my neighbour' })],
    ['never given', answered('', { later: [] })],
    [
      'dismissed later',
      answered(REPLY, {
        later: [
          { type: 'inserted', text: REPLY, source: 'own', overrides: [], via: 'box' },
          { type: 'dismissed' },
        ],
      }),
    ],
    [
      'the playbook wrote',
      answered(REPLY, {
        later: [
          { type: 'inserted', text: REPLY, draftText: REPLY, source: 'playbook', overrides: [], via: 'box' },
        ],
      }),
    ],
    [
      'that went against a check',
      answered(REPLY, {
        later: [{ type: 'inserted', text: REPLY, source: 'own', overrides: ['promise'], via: 'box' }],
      }),
    ],
    [
      'that was forgotten',
      answered(REPLY, {
        later: [
          { type: 'inserted', text: REPLY, source: 'own', overrides: [], via: 'box' },
          { type: 'forgotten' },
        ],
      }),
    ],
    ['the lint blocks', answered('Hi Anna, send us your card number and password here.')],
    ['that names the other customer in full', answered('Dear Ms Berg, we have asked the depot about it')],
    [
      'that speaks of a third person',
      answered('We have asked Jonas, so please tell Maria that it comes today'),
    ],
    ['to another person', answered('Thanks @jonas_k, we have asked the depot about it')],
  ])('offers no reply %s', (_, other) => expect(offered([other])).toBeUndefined());

  it.each<[string, Partial<Story>]>([
    ['held', { decision: { hold: { ruleId: 'r', reason: 'Wait.' } } }],
    ['grave', { finding: { topics: ['delivery'], risks: ['self-harm'] } }],
  ])('offers nothing for a case that is %s', (_, rest) =>
    expect(offered([answered(REPLY)], asking(rest))).toBeUndefined(),
  );

  it('a reply forgotten once is forgotten wherever it was given', () => {
    const forgot = answered(REPLY, {
      id: '3',
      name: 'Bo Li',
      handle: 'bo',
      later: [
        { type: 'inserted', text: REPLY, source: 'own', overrides: [], via: 'box' },
        { type: 'forgotten' },
      ],
    });
    expect(offered([answered(REPLY), forgot])).toBeUndefined();
  });
});

describe('forAnother', () => {
  const { brand } = makeRequest();
  const ready = (text: string, to = asking().author) =>
    forAnother(text, answered(REPLY).author, to, brand)?.text;

  it('changes whole names only', () =>
    expect(ready('Hi Anna, our Annapolis depot has it. Thanks, ANNA')).toBe(
      'Hi Priya, our Annapolis depot has it. Thanks, Priya',
    ));
  it('greets nobody by a wrong name where this customer has none', () => {
    const nameless = { name: '★★★', handle: 'x99' };
    expect(ready('Hi Anna, we have it. Thanks, Anna!', nameless)).toBe('Hi, we have it. Thanks!');
    expect(ready('Anna, we have it.', nameless)).toBe('We have it.');
  });
  it('mentions the new customer, and none where there is no handle', () => {
    expect(ready('@annab we have it')).toBe('@priya we have it');
    expect(ready('@annab we have it', { name: 'Priya Raman' })).toBe('we have it');
    expect(ready('Write to @larkspur and we will help')).toBe('Write to @larkspur and we will help');
  });
  it('keeps the brand’s own contact, and nobody else’s', () => {
    expect(ready('Write to care@larkspur.example')).toBe('Write to care@larkspur.example');
    expect(ready('We wrote to anna.b@mail.example')).toBe('We wrote to [email]');
    expect(ready('Call +44 20 7946 0958, write to a.b@mail.example or c.d@mail.example')).toBeUndefined();
  });
});

describe('likeness', () => {
  const index = createPastIndex();
  for (const { id, topics, text } of ANSWERED)
    index.put(
      answered(REPLY, {
        id: `a${id}`,
        name: 'Anna Berg',
        handle: `a${id}`,
        text,
        finding: { topics: [...topics] },
      }),
    );

  test.each(ASKED)('$text', ({ like, topics, text }) => {
    const [hit] = index.search(asking({ text, finding: { topics: [...topics] } }), 1);
    expect(hit?.row.id).toBe(like && `x:a${like}`);
  });

  it('follows a case that changes', () => {
    const one = createPastIndex();
    one.put(answered(REPLY));
    one.put(answered(REPLY, { finding: { topics: ['delivery'], risks: ['legal'] } }));
    expect([one.size(), one.search(asking(), 5)]).toEqual([0, []]);
  });
});

test('ten thousand cases: found in a moment', () => {
  const index = createPastIndex();
  const [first] = ANSWERED;
  const base = answered(REPLY, { text: first?.text });
  for (let at = 0; at < 10_000; at += 1) {
    const { text, topics } = ANSWERED[at % ANSWERED.length] ?? { text: '', topics: [] };
    const post = { ...base.post, text: `${text} word${at % 997} thing${at % 89} again` };
    index.put({
      ...base,
      id: `x:n${at}`,
      authorKey: `x:n${at}`,
      post,
      finding: { ...base.finding, topics: [...topics] },
    });
  }
  const started = performance.now();
  for (let run = 0; run < 10; run += 1) index.search(asking(), 5);
  const each = (performance.now() - started) / 10;
  expect(index.size()).toBe(10_000);
  // Three times what it takes here with the machine busy: a search must never be felt.
  expect(each).toBeLessThan(150);
}, 30_000);
