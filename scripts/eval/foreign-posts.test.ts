/** Languages without labelled data, on made-up posts: floors a little under what the shipped detector reaches. */
import { describe, expect, it } from 'vitest';
import { FOREIGN_POSTS, type ForeignPosts } from './fixtures/foreign-posts';
import { judgeRows } from './judge-rows';
import { loadDetector } from './load-detector';

type Part = keyof ForeignPosts['complaint'];
type Lang = keyof typeof FOREIGN_POSTS;
/** Percent: the intents that are right, the complaints that are found, the other posts taken for complaints. */
type Shares = { readonly right: number; readonly found: number; readonly flagged: number };

const detector = loadDetector();

function shares(lang: Lang, part: Part): Shares {
  const rows = Object.entries(FOREIGN_POSTS[lang]).flatMap(([intent, posts]) =>
    posts[part].map((text) => ({
      id: '',
      source: 'made-up',
      lang,
      platform: '',
      domain: '',
      label: undefined,
      labelKind: '',
      intent,
      category: '',
      severity: '',
      sentiment: '',
      text,
    })),
  );
  const judged = judgeRows(rows, detector, true).map(({ row, finding }) => ({
    wanted: row.intent,
    told: finding.intent,
  }));
  const complaints = judged.filter(({ wanted }) => wanted === 'complaint');
  const others = judged.filter(({ wanted }) => wanted !== 'complaint');
  const told = {
    right: percent(judged.filter(({ wanted, told: intent }) => wanted === intent).length, judged.length),
    found: percent(complaints.filter(({ told: intent }) => intent === 'complaint').length, complaints.length),
    flagged: percent(others.filter(({ told: intent }) => intent === 'complaint').length, others.length),
  };
  console.log(`${lang}, ${part}: ${JSON.stringify(told)} of ${judged.length} posts.`);
  return told;
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 100);
}

describe('posts to brands in other languages', () => {
  it.each([
    ['de', 'tuned', { right: 90, found: 93, flagged: 7 }],
    ['es', 'tuned', { right: 90, found: 93, flagged: 7 }],
    ['fr', 'tuned', { right: 90, found: 93, flagged: 7 }],
    ['pt', 'tuned', { right: 90, found: 93, flagged: 7 }],
    ['it', 'tuned', { right: 90, found: 93, flagged: 7 }],
    ['de', 'heldOut', { right: 63, found: 66, flagged: 7 }],
    ['es', 'heldOut', { right: 76, found: 93, flagged: 7 }],
    ['fr', 'heldOut', { right: 73, found: 73, flagged: 7 }],
    ['pt', 'heldOut', { right: 73, found: 66, flagged: 7 }],
    ['it', 'heldOut', { right: 56, found: 53, flagged: 7 }],
  ] as const)('%s, %s', (lang, part, floor) => {
    const reached = shares(lang, part);
    expect(reached.right).toBeGreaterThanOrEqual(floor.right);
    expect(reached.found).toBeGreaterThanOrEqual(floor.found);
    expect(reached.flagged).toBeLessThanOrEqual(floor.flagged);
  });
});
