/** One agent's day: fifty posts that say the same, answered one after the other, every draft remembered as given. */
import { describe, expect, test } from 'vitest';
import { postKey } from '@/utils/core/post';
import { makeRequest, type RequestParts } from '@/utils/core/testing/requests';
import type { Draft } from './draft';
import { REPLY_LANGS, type ReplyLang } from './langs';
import { draftReplies } from './playbook';

const POSTS = 50;
/** Of fifty, so many have three drafts. */
const WITH_THREE = 45;

function dayOf(lang: ReplyLang, finding: RequestParts['finding']): Draft[][] {
  const given: string[] = [];
  return Array.from({ length: POSTS }, (_, at) => {
    const request = makeRequest({
      // Nothing of it can be named: the lines alone must do.
      post: { key: postKey('facebook', `${at}`), site: 'facebook', text: '…', lang },
      finding,
      voice: { locale: lang === 'en' ? 'en-GB' : lang },
    });
    const drafts = draftReplies({ ...request, lately: given.slice() });
    given.unshift(...drafts.map(({ text }) => text));
    return drafts;
  });
}

describe.each(REPLY_LANGS)('%s', (lang) => {
  test.each(['other', 'question', 'praise', 'idea', 'complaint'] as const)(
    'fifty like posts (%s): always a draft, mostly three, none twice',
    (intent) => {
      const day = dayOf(lang, { intent, topics: ['other'] });
      const texts = day.flat().map(({ text }) => text);
      expect(day.filter((drafts) => drafts.length === 0)).toEqual([]);
      expect(day.filter((drafts) => drafts.length === 3).length).toBeGreaterThanOrEqual(WITH_THREE);
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    },
    60_000,
  );
});

test('a longer day than the lines last: always a draft, and no text among the fifty said last', () => {
  const given: string[] = [];
  for (let post = 0; post < 60; post += 1) {
    const request = makeRequest({
      post: { key: postKey('facebook', `${post}`), site: 'facebook', text: 'Gruß aus Kiel', lang: 'de' },
      finding: { intent: 'other', topics: ['other'] },
    });
    const drafts = draftReplies({ ...request, lately: given });
    expect(drafts.length).toBeGreaterThan(0);
    for (const { text } of drafts) expect(given.slice(0, 50)).not.toContain(text);
    given.unshift(...drafts.map(({ text }) => text));
  }
}, 60_000);
