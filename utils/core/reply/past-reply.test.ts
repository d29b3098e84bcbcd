import { describe, expect, it } from 'vitest';
import type { Case } from '@/utils/core/cases/case';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import { defaultSettings } from '@/utils/settings/defaults';
import { pastReply } from './past-reply';

const NOW = Date.UTC(2026, 4, 20, 12);
const { brand } = defaultSettings();
const row = tell(
  {
    id: '1',
    name: 'Priya Raman',
    handle: 'priya',
    text: 'My parcel was due on Monday and the tracking still says preparing',
    minutesAgo: 5,
    finding: { topics: ['delivery'] },
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

describe('pastReply', () => {
  it('offers the reply to a like case again, with this customer’s name', () => {
    expect(pastReply(row, [answered('Hi Anna, we have asked the depot. ^CD')], brand)).toMatchObject({
      source: 'past',
      engine: '2026-05-03',
      text: 'Hi Priya, we have asked the depot. ^CD',
    });
  });

  it('changes whole names only', () => {
    const reply = 'Hi Anna, our Annapolis depot has it. Thanks, Anna';
    expect(pastReply(row, [answered(reply)], brand)?.text).toBe(
      'Hi Priya, our Annapolis depot has it. Thanks, Priya',
    );
  });

  it('takes the one most alike', () => {
    const far = answered('Far', {
      id: '3',
      text: 'the parcel was due and preparing to be torn apart in the rain',
    });
    expect(pastReply(row, [far, answered('Near')], brand)?.text).toBe('Near');
  });

  it.each<[string, Case]>([
    ['of another topic', answered('Hi', { finding: { topics: ['billing'] } })],
    ['of another language', answered('Hi', { finding: { topics: ['delivery'], lang: 'de' } })],
    ['with a risk in it', answered('Hi', { finding: { topics: ['delivery'], risks: ['legal'] } })],
    ['to the same customer', answered('Hi', { name: 'Priya Raman', handle: 'priya' })],
    ['to nothing alike', answered('Hi', { text: 'The courier was rude to my neighbour' })],
    ['never given', answered('', {})],
    ['that names the other customer', answered('Sorry, @annab, we have asked the depot')],
    ['that names them in full', answered('Dear Ms Berg, we have asked the depot')],
    ['with personal data', answered('Hi Anna, we wrote to anna.b@mail.example')],
  ])('offers no reply %s', (_, other) => {
    expect(pastReply(row, [other], brand)).toBeUndefined();
  });

  it('greets nobody by a wrong name where this customer has none', () => {
    const nameless = { ...row, author: { name: '★★★', handle: 'x99' } };
    expect(pastReply(nameless, [answered('Hi Anna, we have asked the depot.')], brand)).toBeUndefined();
    expect(pastReply(nameless, [answered('We have asked the depot.')], brand)?.text).toBe(
      'We have asked the depot.',
    );
  });
});
