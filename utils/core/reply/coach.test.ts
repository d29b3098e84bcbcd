import { describe, expect, test } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { makeRequest, type RequestParts } from '@/utils/core/testing/requests';
import { WHYS } from './coach';
import { draftReplies } from './playbook';

const whys = (parts: RequestParts) =>
  new Set(draftReplies(makeRequest(parts)).flatMap(({ why = [] }) => why));

describe('why a draft says what it says', () => {
  test.each<[string, RequestParts, string[]]>([
    ['a problem read from the post', {}, ['names_problem', 'apology_always', 'private_details']],
    [
      'only a topic',
      { post: { text: 'so bad' }, finding: { topics: ['billing'] }, voice: { apology: 'never' } },
      ['names_topic', 'no_apology'],
    ],
    ['nothing known: no guess', { post: { text: 'so bad' }, finding: { topics: [] } }, ['general']],
    ['only a thing', { post: { text: 'Hm, my kettle' }, finding: { topics: ['product'] } }, ['names_thing']],
    ['a private message', { post: { kind: 'message' } }, ['private_already']],
    ['somebody in danger', { finding: { risks: ['self-harm'] } }, ['danger']],
    ['a legal matter', { finding: { risks: ['legal'] } }, ['held']],
    ['a question', { post: { text: 'Do you ship?' }, finding: { intent: 'question' } }, ['answer_missing']],
    ['asked before', { finding: { risks: ['repeated-contact'] }, voice: { brevity: 1 } }, ['repeated']],
    ['speaks of leaving', { finding: { risks: ['churn'] } }, ['leaving']],
    ['very angry', { finding: { severity: 'strong' } }, ['upset']],
    [
      'a wish',
      { post: { text: 'My kettle broke, I want a refund' }, voice: { brevity: 1 } },
      ['asked', 'names_problem'],
    ],
  ])('%s', (_, parts, expected) => {
    const told = whys(parts);
    for (const why of expected) expect([...told]).toContain(why);
  });

  test('every reason has words', () => {
    const known = new Set(Object.keys(messages));
    expect(WHYS.filter((why) => !known.has(`why_${why}`))).toEqual([]);
  });
});
