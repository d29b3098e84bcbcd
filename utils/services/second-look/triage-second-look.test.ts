/** The second look within triage: after the first answer, once for each text, and never in its way. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Detector } from '@/utils/core/detect/detect';
import { NO_FEEDBACK } from '@/utils/core/detect/feedback/feedback';
import { logOddsOf, probabilityOf } from '@/utils/core/detect/log-odds';
import { SECOND_LOOK } from '@/utils/core/encoder/unsure';
import type { Post } from '@/utils/core/post';
import { makeBrand, makeFinding, makePost, NOON } from '@/utils/core/testing/builders';
import { createCaseStore } from '@/utils/db/case-store';
import { AmendsDb } from '@/utils/db/db';
import type { Verdict } from '@/utils/messaging/protocol';
import { createTriage } from '@/utils/services/triage';
import { defaultSettings } from '@/utils/settings/defaults';
import { saveSettings } from '@/utils/settings/store';

const page = { kind: 'home', url: 'https://x.com/home' } as const;
let names = 0;
let db: AmendsDb;

/** A detector that takes a post's first number as its score: "0.3 my line is dead". */
const detector: Detector = {
  detect: (post, { secondLook }) => {
    const score = probabilityOf(logOddsOf(Number.parseFloat(post.text)) + (secondLook ?? 0));
    return makeFinding({
      score,
      intent: score >= 0.35 ? 'complaint' : 'other',
      severity: undefined,
      ...(secondLook !== undefined && { secondLook, reasons: [{ code: SECOND_LOOK, weight: secondLook }] }),
    });
  },
};

function setUp(shiftOf: (text: string) => Promise<number | undefined>) {
  const asked: string[] = [];
  const verdicts: Verdict[] = [];
  const errors: unknown[] = [];
  const make = () =>
    createTriage({
      db,
      store: createCaseStore({ db, now: () => NOON, newId: () => `id${(names += 1)}` }),
      loadDetector: () => Promise.resolve(detector),
      feedback: () => Promise.resolve(NO_FEEDBACK),
      detectLanguage: () => Promise.resolve(undefined),
      secondLook: {
        shiftFor: (text) => {
          asked.push(text);
          return shiftOf(text);
        },
      },
      now: () => NOON,
    });
  const see = (triage: ReturnType<typeof make>, ...posts: Partial<Post>[]) =>
    triage.seen(
      'x',
      page,
      posts.map((post) => makePost(post)),
      {
        onVerdict: (verdict) => Promise.resolve(void verdicts.push(verdict)),
        onError: (error) => void errors.push(error),
      },
    );
  /** All that goes on in the background has come to rest. */
  const rest = async () => {
    for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return { asked, verdicts, errors, make, see, rest };
}

beforeEach(async () => {
  db = new AmendsDb(`second-look-${(names += 1)}`);
  const { sites } = defaultSettings();
  await saveSettings(db, { brand: makeBrand(), sites: { ...sites, x: { on: true, marker: true } } });
});

const KEY = makePost().key;

describe('the second look', () => {
  test('makes a case of what the first look left, after its answer', async () => {
    const { verdicts, make, see, rest } = setUp(() => Promise.resolve(2));
    const first = await see(make(), { text: '0.3 the line is dead' });
    expect(first).toMatchObject([{ flagged: false }]);
    expect(await db.cases.count()).toBe(0);
    await rest();
    expect(verdicts).toMatchObject([{ key: KEY, flagged: true, intent: 'complaint' }]);
    expect((await db.cases.get(KEY))?.finding).toMatchObject({ secondLook: 2, intent: 'complaint' });
  });

  test('refreshes the finding of a case, which stays one', async () => {
    const { make, see, rest } = setUp(() => Promise.resolve(-3));
    const triage = make();
    expect(await see(triage, { text: '0.5 hm' })).toMatchObject([{ flagged: true }]);
    await rest();
    expect((await db.cases.get(KEY))?.finding).toMatchObject({ secondLook: -3, intent: 'other' });
    expect(await db.events.count()).toBe(2);
  });

  test('looks once at a text, also after the background was killed, and again at a new text', async () => {
    const { asked, make, see, rest } = setUp(() => Promise.resolve(1));
    const triage = make();
    await see(triage, { text: '0.5 hm' });
    await see(triage, { text: '0.5 hm' });
    await rest();
    await see(triage, { text: '0.5 hm' });
    await see(make(), { text: '0.5 hm' });
    await rest();
    expect(asked).toEqual(['0.5 hm']);
    expect(await db.events.count()).toBe(2);
    await see(make(), { text: '0.6 hm, and more' });
    await rest();
    expect(asked).toEqual(['0.5 hm', '0.6 hm, and more']);
  });

  test.each([
    ['sure', { text: '0.95 never again' }],
    ['by the account signed in', { text: '0.5 hm', author: { name: 'Us', handle: 'us' } }],
  ])('leaves a post that is %s', async (_, post) => {
    const { asked, make, rest } = setUp(() => Promise.resolve(1));
    await make().seen('x', { ...page, signedInAs: 'us' }, [makePost(post)]);
    await rest();
    expect(asked).toEqual([]);
  });

  test('switched off, it looks at nothing', async () => {
    const { asked, make, see, rest } = setUp(() => Promise.resolve(1));
    await saveSettings(db, { general: { ...defaultSettings().general, secondLook: false } });
    await see(make(), { text: '0.5 hm' });
    await rest();
    expect(asked).toEqual([]);
  });

  test('never in the way: the first answer does not wait for it', async () => {
    const { make, see, verdicts } = setUp(() => new Promise(() => undefined));
    expect(await see(make(), { text: '0.5 hm' })).toMatchObject([{ flagged: true }]);
    expect(verdicts).toEqual([]);
  });

  test('not to be had, the first look stands', async () => {
    const { make, see, rest, errors, verdicts } = setUp(() => Promise.resolve(undefined));
    await see(make(), { text: '0.5 hm' });
    await rest();
    expect([errors, verdicts]).toEqual([[], []]);
    expect((await db.cases.get(KEY))?.finding.intent).toBe('complaint');
  });

  test('an error in it is told, and the next post gets its look', async () => {
    let broken = true;
    const { make, see, rest, errors, asked } = setUp(() =>
      broken ? Promise.reject(new Error('broken')) : Promise.resolve(1),
    );
    const triage = make();
    await see(triage, { text: '0.5 hm' });
    await rest();
    expect(errors).toHaveLength(1);
    broken = false;
    await see(triage, { text: '0.5 hm' });
    await rest();
    expect(asked).toHaveLength(2);
    expect((await db.cases.get(KEY))?.finding.secondLook).toBe(1);
  });
});
