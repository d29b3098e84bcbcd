import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDetector } from '@/utils/core/detect/detect';
import { parseWeights } from '@/utils/core/detect/weights';
import type { Post } from '@/utils/core/post';
import { makeBrand, makePost, NOON } from '@/utils/core/testing/builders';
import { createCaseStore } from '@/utils/db/case-store';
import { AmendsDb } from '@/utils/db/db';
import { defaultSettings } from '@/utils/settings/defaults';
import { saveSettings } from '@/utils/settings/store';
import { createCorrections, type Corrections } from './corrections';
import { createTriage, type Triage } from './triage';

const detector = createDetector(
  parseWeights(
    JSON.parse(readFileSync(new URL('../../public/detector/weights.json', import.meta.url), 'utf8')),
  ),
);
const page = { kind: 'home', url: 'https://x.com/home' } as const;
let db: AmendsDb;
let triage: Triage;
let corrections: Corrections;
let browserSays: string | undefined;
let names = 0;

beforeEach(async () => {
  db = new AmendsDb(`triage-${(names += 1)}`);
  const store = createCaseStore({ db, now: () => NOON, newId: () => `id${(names += 1)}` });
  corrections = createCorrections({ db, now: () => NOON });
  triage = createTriage({
    db,
    store,
    loadDetector: () => Promise.resolve(detector),
    feedback: () => corrections.feedback(),
    detectLanguage: () => Promise.resolve(browserSays),
    now: () => NOON,
  });
  browserSays = undefined;
  const { sites } = defaultSettings();
  await saveSettings(db, { brand: makeBrand(), sites: { ...sites, x: { on: true, marker: true } } });
});

const see = (...posts: Partial<Post>[]) =>
  triage.seen(
    'x',
    page,
    posts.map((post) => makePost(post)),
  );

describe('what becomes a case', () => {
  test('a complaint to the brand does, with reasons, and is flagged', async () => {
    const [verdict] = await see({});
    expect(verdict).toMatchObject({ key: makePost().key, flagged: true, intent: 'complaint' });
    const row = await db.cases.get(makePost().key);
    expect(row).toMatchObject({ intent: 'complaint', status: 'new', finding: { aboutBrand: 'addressed' } });
    expect(row?.finding.reasons.length).toBeGreaterThan(0);
  });

  test.each<[string, Partial<Post>]>([
    ['a complaint about somebody else', { text: 'My broadband provider is useless, third day offline' }],
    ['small talk', { text: 'Sunny morning, good coffee, off to the lake' }],
    ['the brand itself', { author: { name: 'Larkspur Audio', handle: 'Larkspur' } }],
    ['an ad', { kind: 'ad' }],
    ['a post that claims to be from another site', { key: 'facebook:1', site: 'facebook' }],
  ])('%s does not, and nothing of it is stored', async (_name, post) => {
    const verdicts = await see(post);
    expect(verdicts.some((verdict) => verdict.flagged)).toBe(false);
    expect((await db.cases.count()) + (await db.events.count())).toBe(0);
  });

  test('nothing is judged on a site that is off', async () => {
    await saveSettings(db, { sites: defaultSettings().sites });
    expect(await see({})).toEqual([]);
    expect(await db.cases.count()).toBe(0);
  });
});

test('a legal threat is held by the safe rules', async () => {
  await see({ text: '@larkspur you ignored me for weeks, I am talking to my lawyer and will sue you' });
  expect((await db.cases.toArray())[0]?.decision).toMatchObject({
    priority: 'critical',
    hold: { ruleId: 'legal' },
  });
});

test("the brand's reply, seen twice, closes the case once with its time", async () => {
  await see({});
  const reply: Partial<Post> = {
    key: 'x:2',
    author: { name: 'Larkspur', handle: 'larkspur' },
    kind: 'reply',
    text: 'Hi Dana, sorry',
    replyTo: { key: makePost().key },
    postedAt: NOON + 21 * 60_000,
  };
  await see(reply);
  await see(reply);
  expect(await db.cases.get(makePost().key)).toMatchObject({
    status: 'replied',
    repliedAt: NOON + 21 * 60_000,
  });
  expect(await db.events.where('id').equals('replied:x:2').count()).toBe(1);
});

test('the account the agent is signed in with counts as the brand', async () => {
  await see({});
  const own = makePost({
    key: 'x:3',
    author: { name: 'Care', handle: 'larkspur_care' },
    replyTo: { key: makePost().key },
  });
  expect(await triage.findOwnReply({ ...page, signedInAs: 'Larkspur_Care' }, [own])).toMatchObject({
    key: 'x:3',
  });
  expect((await db.cases.get(makePost().key))?.status).toBe('replied');
});

describe('languages', () => {
  const text = 'Tidak puas dengan larkspur, pesanan saya belum sampai';

  test('a post in one the detector does not know is said to be unjudged, and not kept', async () => {
    expect(await see({ text, lang: 'id' })).toMatchObject([{ flagged: false, unjudged: 'id' }]);
    expect(await db.cases.count()).toBe(0);
  });

  test('the browser is asked when the site says nothing', async () => {
    browserSays = 'id';
    expect(await see({ text, lang: undefined })).toMatchObject([{ unjudged: 'id' }]);
    browserSays = 'it';
    const italian = '@larkspur il pacco non è mai arrivato e nessuno risponde, vergogna';
    expect(await see({ key: 'x:7', text: italian, lang: undefined })).toMatchObject([{ flagged: true }]);
    expect((await db.cases.get('x:7'))?.finding.lang).toBe('it');
  });
});

describe('corrections', () => {
  const drops = [
    '@larkspur this midnight drop is killing me, dead already, so sick',
    '@larkspur the midnight drop is sick, I am dead and broke',
    '@larkspur dead at how sick the midnight drop is, stop it',
    '@larkspur that midnight drop broke me, insane, sick',
    '@larkspur midnight drop so sick it should be illegal, I am broke',
  ];
  const sixth = {
    key: 'x:66',
    text: '@larkspur sick midnight drop, my wallet is dead and I am broke',
  } as const;

  test('open cases like those corrected are judged again, and new ones are no cases', async () => {
    await see(sixth);
    expect((await db.cases.get('x:66'))?.intent).toBe('complaint');
    for (const [at, text] of drops.entries()) {
      const key = `x:${at + 10}` as const;
      await see({ key, text });
      const row = await db.cases.get(key);
      if (row) await corrections.learn(row, 'praise');
    }
    expect(await triage.rejudge()).toBeGreaterThan(0);
    expect((await db.cases.get('x:66'))?.intent).toBe('praise');
    expect(await see({ ...sixth, key: 'x:67' })).toMatchObject([{ flagged: false, intent: 'praise' }]);

    await corrections.reset();
    await triage.rejudge();
    expect((await db.cases.get('x:66'))?.intent).toBe('complaint');
  });
});
