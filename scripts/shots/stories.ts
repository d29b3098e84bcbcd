/** What the made-up people wrote: short, long, right to left, with an emoji and without a handle. */
import type { Story } from '@/utils/core/testing/tell-case';

export const HELD: Story = {
  id: '1001',
  name: 'Dana K.',
  handle: 'danak_example',
  text: 'third time the @NorthwindGear charger got so hot it melted the case. talking to my lawyer now',
  minutesAgo: 18,
  marks: [
    ['got so hot', 'safety-hazard'],
    ['melted the case', 'safety-hazard'],
    ['talking to my lawyer', 'legal'],
  ],
  finding: { severity: 'critical', topics: ['safety', 'product'], risks: ['legal', 'safety'] },
  decision: {
    priority: 'critical',
    tags: ['legal', 'safety'],
    route: 'Legal',
    hold: { ruleId: 'legal', reason: 'Legal threat: Legal decides what is said in public.' },
    fired: [
      { id: 'safety', name: 'Safety', because: [{ op: 'in', field: 'risk', values: ['safety'] }] },
      { id: 'legal', name: 'Legal threat', because: [{ op: 'in', field: 'risk', values: ['legal'] }] },
    ],
  },
};

export const LATE_PARCEL: Story = {
  id: '1002',
  name: 'Priya Raman',
  handle: 'priya_r_example',
  text: "@NorthwindGear my order was due on Monday. It's Friday. Tracking says “preparing” and nobody answers my messages 😠",
  minutesAgo: 38,
  marks: [
    ['due on Monday', 'late'],
    ['nobody answers', 'no-response'],
  ],
  finding: { severity: 'strong', topics: ['delivery', 'service'], risks: ['repeated-contact'] },
};

export const LATE_PARCEL_BEFORE: Story = {
  ...LATE_PARCEL,
  id: '1003',
  text: 'Hey @NorthwindGear, parcel was supposed to be here yesterday, any news?',
  minutesAgo: 60 * 24 * 16,
  finding: { severity: 'mild', topics: ['delivery'] },
  later: [
    {
      type: 'inserted',
      agent: 'Ada Berg',
      text: 'Hi Priya, sorry about the wait. Your parcel left our house this morning. ^AB',
      source: 'playbook',
      overrides: [],
      via: 'box',
    },
    {
      type: 'replied',
      text: 'Hi Priya, sorry about the wait.',
      repliedAt: Date.now() - 60_000 * (60 * 24 * 16 - 21),
    },
  ],
};

/** Another customer with the same trouble, answered by hand. */
export const LIKE_CASE: Story = {
  id: '1091',
  name: 'Anna Berg',
  handle: 'anna_b_example',
  text: '@NorthwindGear tracking says “preparing” since Monday, my order was due on Thursday and nobody answers',
  minutesAgo: 60 * 24 * 20,
  finding: { severity: 'mild', topics: ['delivery'] },
  later: [
    {
      type: 'inserted',
      agent: 'Cem Demir',
      text: 'Hi Anna, “preparing” for four days is not what we promised. We have asked the warehouse to look for it today and will write to you here by six. ^CD',
      source: 'own',
      overrides: [],
      via: 'box',
    },
  ],
};

export const MILD: Story = {
  id: '1004',
  name: 'Tomás',
  handle: 'tomas_example',
  text: 'the new @NorthwindGear app keeps logging me out, bit annoying',
  minutesAgo: 55,
  marks: [['keeps logging me out', 'broken']],
  finding: { severity: 'mild', topics: ['account'] },
};

export const QUESTION: Story = {
  id: '1005',
  name: 'A person with a remarkably long display name that goes on and on, far beyond what a narrow panel can hold in one line',
  handle: 'a_handle_of_the_longest_kind_there_may_be_on_any_site',
  text: 'Does the trail jacket come in size XS?',
  minutesAgo: 200,
  finding: { intent: 'question', severity: undefined, topics: ['product'] },
};

export const RIGHT_TO_LEFT: Story = {
  id: '1006',
  name: 'ליאור לוי',
  handle: 'lior_example',
  text: 'הזמנתי מ-@NorthwindGear לפני שבועיים (מספר 4821) ועדיין לא קיבלתי כלום. אף אחד לא עונה!',
  minutesAgo: 44,
  lang: 'he',
  marks: [['לא קיבלתי כלום', 'late']],
  finding: { severity: 'strong', topics: ['delivery'], lang: 'he' },
};

export const LIKE_BEFORE: Story = {
  id: '1008',
  name: 'Anna Berg',
  handle: 'anna_berg_example',
  text: '@NorthwindGear order was due on Tuesday, tracking still says “preparing”, nobody answers',
  minutesAgo: 60 * 24 * 17,
  finding: { severity: 'strong', topics: ['delivery'] },
  later: [
    {
      type: 'inserted',
      agent: 'Ada Berg',
      text: 'Hi Anna, that is too long to wait without a word. We have asked the depot where it is and will tell you today in a private message: https://northwind.example/dm ^AB',
      source: 'own',
      overrides: [],
      via: 'box',
    },
    { type: 'resolved' },
  ],
};

const PARAGRAPH =
  'I bought the insulated boots in October and wore them four times before the sole came off on a hike, ' +
  'in the rain, nine kilometres from the car. I wrote to the shop, I wrote to the brand, I called twice and ' +
  'waited forty minutes each time. Everybody is friendly and nobody does anything.';
export const LONG: Story = {
  id: '1007',
  name: 'Bartholomew Featherstonehaugh-Cholmondeley',
  handle: 'bfc_example',
  text: Array.from({ length: 9 }, (_, at) => `${at + 1}. ${PARAGRAPH}`).join('\n\n'),
  minutesAgo: 130,
  marks: [['the sole came off', 'broken']],
  finding: { severity: 'strong', topics: ['product', 'service'], risks: ['churn'] },
};

export const EVERYONE: readonly Story[] = [
  HELD,
  LATE_PARCEL,
  LATE_PARCEL_BEFORE,
  LIKE_BEFORE,
  MILD,
  QUESTION,
  RIGHT_TO_LEFT,
  LONG,
];

/** Somebody was asked to decide, and has not answered yet. */
export const HELD_ASKED: Story = {
  ...HELD,
  later: [{ type: 'escalated', agent: 'Ada Berg', to: 'Legal' }],
};

/** In a language the detector makes more mistakes in. */
export const EARLY: Story = {
  id: '1010',
  name: 'Katrin Voss',
  handle: 'katrin_v_example',
  text: 'Seit zwei Wochen warte ich auf mein Paket @NorthwindGear, und niemand antwortet auf meine Nachrichten.',
  minutesAgo: 27,
  lang: 'de',
  marks: [
    ['Seit zwei Wochen', 'late'],
    ['niemand antwortet', 'no-response'],
  ],
  finding: { severity: 'strong', topics: ['delivery', 'service'], lang: 'de' },
};

/** In a language the detector does not know. */
export const UNSUPPORTED: Story = {
  id: '1011',
  name: 'Aino Lehto',
  handle: 'aino_example',
  text: '@NorthwindGear pakettini on ollut kadoksissa viikon, kuka vastaa minulle?',
  minutesAgo: 31,
  lang: 'fi',
  finding: { intent: 'other', severity: undefined, topics: [], lang: 'fi', supported: false, score: 0 },
};
