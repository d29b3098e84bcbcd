/** Many made-up people: forty told one by one, ten thousand by turning the same few wheels. */
import type { Finding } from '@/utils/core/detect/finding';
import type { Priority } from '@/utils/core/rules/schema';
import type { Story } from '@/utils/core/testing/tell-case';
import { EVERYONE } from './stories';

const FIRST = [
  'Dana',
  'Tomás',
  'Priya',
  'Idris',
  'Greta',
  'Wei',
  'Noor',
  'Łukasz',
  'Amara',
  'Jonas',
  'Mei',
  'Otto',
];
const LAST = [
  'Kovar',
  'Silva',
  'Raman',
  'Bello',
  'Lind',
  'Zhang',
  'Haddad',
  'Nowak',
  'Okafor',
  'Berg',
  'Tanaka',
];
const TEXTS = [
  'Parcel says delivered, nothing at my door. Second time this month',
  'Charged twice for the same pair of boots and your chat just closes on me',
  'The zip on the jacket came apart on day two',
  'Your app has been down all morning, cannot even see my order',
  'Does the small rucksack fit under an airline seat?',
  'Honestly the nicest phone support I have had in years, thank you Mo',
  'Waiting since Monday for an answer about my refund. Hello?',
  'Would love to see the trail shoe in half sizes',
] as const;
const TOPICS: readonly Finding['topics'][] = [
  ['delivery'],
  ['billing', 'service'],
  ['product'],
  ['outage'],
  ['product'],
  ['service'],
  ['billing', 'service'],
  ['product'],
];
const INTENTS: readonly Finding['intent'][] = [
  'complaint',
  'complaint',
  'complaint',
  'complaint',
  'question',
  'praise',
  'complaint',
  'idea',
];
const SEVERITIES = ['mild', 'strong', 'mild', 'strong', 'critical'] as const;
const PRIORITY: Readonly<Record<(typeof SEVERITIES)[number], Priority>> = {
  mild: 'normal',
  strong: 'high',
  critical: 'critical',
};
const pick = <T>(items: readonly T[], at: number): T => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

/** @returns `count` cases, a few of each status, one every two and a half minutes */
export function crowd(now: number, count: number): Story[] {
  return Array.from({ length: count }, (_, at) => oneOf(at, now));
}

/** Somebody who was answered after an edit, with a note, tags and an escalation on the way. */
export const ANSWERED: Story = {
  id: '1020',
  name: 'Amara Okafor',
  handle: 'amara_example',
  text: 'Charged twice for the same pair of boots @NorthwindGear and your chat just closes on me. Where is my money?',
  minutesAgo: 180,
  marks: [['Charged twice', 'billing']],
  finding: { severity: 'strong', topics: ['billing', 'service'] },
  decision: {
    priority: 'high',
    tags: ['repeat contact'],
    fired: [
      {
        id: 'repeat',
        name: 'Has asked before',
        because: [{ op: 'atLeast', field: 'authorCases', value: 2 }],
      },
    ],
  },
  later: [
    {
      type: 'suggested',
      drafts: [
        {
          id: 'a',
          source: 'playbook',
          engine: 'playbook',
          text: 'Hi Amara, being charged twice is not okay, and we are sorry. Please send us your order number at northwind.example/dm and we will put it right. ^AB',
        },
        {
          id: 'b',
          source: 'playbook',
          engine: 'playbook',
          text: 'Hi Amara, sorry about the double charge. Write to us at northwind.example/dm. ^AB',
        },
      ],
    },
    { type: 'tagged', agent: 'Ada Berg', add: ['refund'], remove: [] },
    {
      type: 'escalated',
      agent: 'Ada Berg',
      to: 'Billing',
      note: 'Two charges on the same day, see order notes.',
    },
    {
      type: 'noted',
      agent: 'Ada Berg',
      note: 'Billing confirms: second charge is only a reservation and falls away tomorrow.',
    },
    {
      type: 'inserted',
      agent: 'Ada Berg',
      text: 'Hi Amara, being charged twice is not okay, and we are sorry. The second one is a reservation and falls away tomorrow. Anything else: northwind.example/dm ^AB',
      draftText:
        'Hi Amara, being charged twice is not okay, and we are sorry. Please send us your order number at northwind.example/dm and we will put it right. ^AB',
      source: 'playbook',
      overrides: [],
      via: 'box',
    },
    {
      type: 'replied',
      text: 'Hi Amara, being charged twice is not okay, and we are sorry. The second one is a reservation and falls away tomorrow. Anything else: northwind.example/dm ^AB',
      repliedAt: Date.now() - 139 * 60_000,
    },
  ],
};

/** @returns forty cases, the stories of the panel among them */
export function manyStories(now: number): Story[] {
  return [...EVERYONE, ANSWERED, ...crowd(now, 32)];
}

function oneOf(at: number, now: number): Story {
  const intent = pick(INTENTS, at);
  const severity = intent === 'complaint' ? pick(SEVERITIES, at >> 1) : undefined;
  const name = `${pick(FIRST, at * 7)} ${pick(LAST, at * 3)}`;
  const minutesAgo = 4 + at * 2.5;
  return {
    id: String(200_000 + at),
    name,
    handle: `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}_example`,
    text: pick(TEXTS, at),
    minutesAgo,
    finding: { intent, severity, topics: pick(TOPICS, at), lang: 'en' },
    decision: { priority: severity ? PRIORITY[severity] : 'low' },
    later: laterOf(at, now - minutesAgo * 60_000),
  };
}

function laterOf(at: number, postedAt: number): Story['later'] {
  const agent = at % 2 === 0 ? 'Ada Berg' : 'Sam Cole';
  switch (at % 6) {
    case 1:
      return [
        { type: 'inserted', agent, text: 'Hi, sorry about this.', source: 'own', overrides: [], via: 'box' },
        { type: 'replied', text: 'Hi, sorry about this.', repliedAt: postedAt + (12 + (at % 50)) * 60_000 },
      ];
    case 3:
      return [{ type: 'escalated', agent, to: 'Billing' }];
    case 4:
      return [{ type: 'dismissed', agent }];
    case 5:
      return [{ type: 'resolved', agent }];
    default:
      return [];
  }
}
