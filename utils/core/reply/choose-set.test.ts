import { describe, expect, test } from 'vitest';
import { makeRequest, type RequestParts } from '@/utils/core/testing/requests';
import { chooseMoveSet } from './choose-set';
import { extractFacts } from './extract';

function choose(parts: RequestParts): string {
  const request = makeRequest(parts);
  return chooseMoveSet(request, extractFacts(request.post, request.finding, request.brand, 'en'));
}
const hold = { ruleId: 'press', reason: 'Communications decides.' };

describe('which moves answer a post', () => {
  const rows: [string, RequestParts, string][] = [
    ['a complaint', {}, 'complaint'],
    ['praise', { finding: { intent: 'praise' }, post: { text: 'Love it' } }, 'praise'],
    ['praise that says what went wrong', { finding: { intent: 'praise' } }, 'complaint'],
    ['an idea', { finding: { intent: 'idea' }, post: { text: 'How about blue ones' } }, 'idea'],
    ['anything else', { finding: { intent: 'other' }, post: { text: 'Hello' } }, 'other'],
    [
      'a question in general',
      { finding: { intent: 'question' }, post: { text: 'Do you ship abroad?' } },
      'question',
    ],
    ['a mere question that is called a complaint', { post: { text: 'Do you deliver to Skye?' } }, 'question'],
    ['a complaint that asks', { post: { text: 'Do you ever deliver on time?' } }, 'complaint'],
    [
      'a question about their own order',
      { finding: { intent: 'question' }, post: { text: 'Where is my order?' } },
      'private-question',
    ],
    ['a rule holds it', { decision: { hold } }, 'holding'],
    ['a rule names the moves', { decision: { template: 'private', hold } }, 'private'],
    ['a rule names moves that do not exist', { decision: { template: 'constructor' } }, 'complaint'],
    ['a legal threat', { finding: { risks: ['legal'] }, decision: { hold } }, 'legal'],
    ['an injury', { finding: { risks: ['safety', 'legal'] } }, 'safety'],
    [
      'praise of safety',
      { finding: { intent: 'praise', topics: ['safety'] }, post: { text: 'So safe' } },
      'praise',
    ],
    [
      'somebody in danger, whatever a rule says',
      { finding: { risks: ['self-harm', 'legal'] }, decision: { template: 'praise' } },
      'care',
    ],
    ['a journalist: nothing in public', { finding: { risks: ['press'] } }, 'private'],
    ['a word never answered in public', { voice: { neverInPublic: ['headphones'] } }, 'private'],
    ['a topic never answered in public', { voice: { neverInPublic: ['Delivery'] } }, 'private'],
  ];
  test.each(rows)('%s', (_, parts, expected) => expect(choose(parts)).toBe(expected));
});
