import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDecision, makeDetected, makeFinding, makePost, NOON } from '@/utils/core/testing/builders';
import type { Case } from './case';
import type { CaseEvent } from './event';
import { applyEvent, reduceCase } from './reduce';

const caseId = makePost().key;
const minute = 60_000;
type Step = CaseEvent extends infer E
  ? E extends CaseEvent
    ? Omit<E, 'id' | 'caseId' | 'at' | 'seq' | 'agent'> & { agent?: string }
    : never
  : never;
const history = (...steps: Step[]): CaseEvent[] => [
  makeDetected(),
  ...steps.map((step, index): CaseEvent => ({
    agent: '',
    ...step,
    id: `e${index}`,
    caseId,
    at: NOON + (index + 2) * minute,
    seq: index + 2,
  })),
];
const reduced = (...steps: Step[]): Case | undefined => reduceCase(history(...steps));

const suggested: Step = {
  type: 'suggested',
  drafts: [{ id: '1', source: 'playbook', engine: 'playbook', text: 'Hi Dana' }],
};
const inserted: Step = {
  type: 'inserted',
  agent: 'AB',
  text: 'Hi Dana, sorry',
  draftText: 'Hi Dana',
  source: 'playbook',
  overrides: ['no-next-step'],
  via: 'box',
};
const replied: Step = { type: 'replied', text: 'Hi Dana, sorry', repliedAt: NOON + 21 * minute };

test('two insertions: every check gone against, with each reason once', () => {
  const late = { code: 'promises-time', severity: 'block', reason: 'The shop said so' } as const;
  const blame = { code: 'blame', severity: 'warn', reason: 'Wrong here' } as const;
  const row = reduced({ ...inserted, overridden: [late] }, { ...inserted, overridden: [late, blame] });
  expect(row?.overridden).toEqual([late, blame]);
  expect(reduced(inserted)?.overridden).toBeUndefined();
});

test('the whole way of a case', () => {
  expect(reduced(suggested, inserted, replied)).toMatchObject({
    id: caseId,
    status: 'replied',
    open: 0,
    agent: 'AB',
    suggestedAt: NOON + 2 * minute,
    insertedAt: NOON + 3 * minute,
    repliedAt: NOON + 21 * minute,
    reply: { text: 'Hi Dana, sorry', source: 'playbook', editDistance: 7, via: 'box' },
    overrides: ['no-next-step'],
  });
});

test('a status never moves back by itself', () => {
  expect(reduced(inserted, suggested)?.status).toBe('inserted');
  expect(reduced({ type: 'escalated', to: 'Legal' }, suggested)?.status).toBe('escalated');
  expect(reduced({ type: 'resolved' }, replied)?.status).toBe('resolved');
});

test('reopening goes back to where the reply was', () => {
  expect(reduced({ type: 'dismissed' }, { type: 'reopened' })).toMatchObject({
    status: 'new',
    open: 1,
    dismissedAt: undefined,
  });
  expect(reduced(inserted, { type: 'resolved' }, { type: 'reopened' })?.status).toBe('inserted');
});

test('the agent has the last word on the label', () => {
  const post = makePost({ text: 'edited', aliases: ['x:2'] });
  const row = reduced(
    { type: 'relabelled', intent: 'question' },
    {
      type: 'updated',
      post,
      finding: makeFinding(),
      decision: makeDecision({ priority: 'critical', tags: ['vip'] }),
    },
  );
  expect(row).toMatchObject({
    intent: 'question',
    correctedIntent: 'question',
    priority: 'critical',
    keys: [caseId, 'x:2'],
    tags: ['vip'],
  });
});

test('a tag the agent removed does not come back with the same decision', () => {
  const decision = makeDecision({ tags: ['vip'] });
  const update: Step = { type: 'updated', post: makePost(), finding: makeFinding(), decision };
  expect(reduced(update, { type: 'tagged', add: [], remove: ['vip'] }, update)?.tags).toEqual([]);
});

test('without a beginning there is no case', () => {
  expect(reduceCase(history(inserted).slice(1))).toBeUndefined();
});

const anyStep: fc.Arbitrary<Step> = fc.constantFrom<Step[]>(
  suggested,
  inserted,
  replied,
  { type: 'escalated', to: 'Legal', note: 'n' },
  { type: 'resolved' },
  { type: 'dismissed', reason: 'spam' },
  { type: 'reopened' },
  { type: 'released', by: 'Legal' },
  { type: 'relabelled', intent: 'praise' },
  { type: 'noted', note: 'call back' },
  { type: 'tagged', add: ['a'], remove: ['b'] },
  {
    type: 'updated',
    post: makePost({ aliases: ['x:7'] }),
    finding: makeFinding({ severity: 'critical' }),
    decision: makeDecision(),
  },
);

test('rebuilding from events in any order, with repeats, gives the row that was kept', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (steps, order) => {
      const events = history(...steps);
      let kept: Case | undefined;
      for (const event of events) kept = applyEvent(kept, event);
      const shuffled = [...events, ...events]
        .map((event) => ({ event, at: order.next().value }))
        .toSorted((a, b) => a.at - b.at);
      expect(reduceCase(shuffled.map(({ event }) => event))).toEqual(kept);
    }),
  );
});
