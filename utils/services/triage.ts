/** Posts in, cases out: detect, decide, log. What is not relevant is forgotten at once. */
import type { Case } from '@/utils/core/cases/case';
import { authorKey } from '@/utils/core/cases/author-key';
import type { DetectContext, Detector } from '@/utils/core/detect/detect';
import type { Feedback } from '@/utils/core/detect/feedback/feedback';
import { isCase } from '@/utils/core/detect/relevance';
import type { Finding } from '@/utils/core/detect/finding';
import { logOddsOf } from '@/utils/core/detect/log-odds';
import { isUnsure } from '@/utils/core/encoder/unsure';
import type { PageContext, Post } from '@/utils/core/post';
import { evaluateRules } from '@/utils/core/rules/evaluate';
import type { CaseStore, SeenPost } from '@/utils/db/case-store';
import type { AmendsDb } from '@/utils/db/db';
import { openCases } from '@/utils/db/queries';
import type { Verdict } from '@/utils/messaging/protocol';
import type { DetectLanguage } from './detect-language';
import { createLookAgain } from './second-look/look-again';
import type { SecondLook } from './second-look/second-look';
import { createShifts } from './second-look/shifts';
import { readSettings } from '@/utils/settings/store';
import type { Settings } from '@/utils/settings/schema';

export type TriageDeps = {
  readonly db: AmendsDb;
  readonly store: CaseStore;
  readonly loadDetector: () => Promise<Detector>;
  /** What the agent's corrections teach. */
  readonly feedback: () => Promise<Feedback>;
  readonly detectLanguage: DetectLanguage;
  /** For posts the detector is unsure of; without it the first look stands. */
  readonly secondLook?: Pick<SecondLook, 'shiftFor'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** Worst first; more than any agent has open. */
const MAX_REJUDGED = 500;
const NO_SECOND_LOOK = { shiftFor: () => Promise.resolve(undefined) };

export type Triage = ReturnType<typeof createTriage>;

type Judged = { readonly post: Post; readonly finding: Finding };

/** Of what `seen` does after its answer. */
export type Afterwards = {
  /** A post was judged afresh by a second look. */
  readonly onVerdict: (verdict: Verdict) => Promise<void>;
  readonly onError: (error: unknown) => void;
};

export function createTriage({
  db,
  store,
  loadDetector,
  feedback,
  detectLanguage,
  secondLook = NO_SECOND_LOOK,
  now,
}: TriageDeps) {
  const shifts = createShifts(db);
  const lookAgain = createLookAgain({
    secondLook,
    shifts,
    isOn: async () => (await readSettings(db)).general.secondLook,
  });

  /** The case a brand's own post answers gets its `replied` event, once however often it is seen. */
  async function noteReplies(posts: readonly Post[]): Promise<void> {
    for (const post of posts) {
      const targets = [post.replyTo?.key, post.thread?.key].filter((key) => key !== undefined);
      const row = targets.length > 0 ? await store.find(targets) : undefined;
      if (!row) continue;
      await store.append(row.id, {
        type: 'replied',
        id: `replied:${post.key}`,
        agent: '',
        replyKey: post.key,
        text: post.text,
        repliedAt: post.postedAt ?? now(),
      });
    }
  }

  async function decide(post: Post, finding: Finding, settings: Settings): Promise<SeenPost> {
    const key = authorKey(post.site, post.author);
    const known = await db.cases.where('authorKey').equals(key).toArray();
    const earlier = known.filter((row) => !row.keys.includes(post.key)).length;
    return {
      post,
      finding,
      decision: evaluateRules(settings.rules, post, finding, { now: now(), authorCases: earlier }),
    };
  }

  /** Judges posts with all there is to know: the brand, the browser's view of the language, what was learned. */
  async function judge(
    posts: readonly Post[],
    { brand }: Settings,
    pageOf: (post: Post) => DetectContext['page'],
  ): Promise<Judged[]> {
    const [detector, learned, looked] = await Promise.all([loadDetector(), feedback(), shifts.of(posts)]);
    return Promise.all(
      posts.map(async (post) => {
        const detectedLang = post.lang === undefined ? await detectLanguage(post.text) : undefined;
        const finding = detector.detect(post, {
          brand,
          page: pageOf(post),
          feedback: learned,
          ...(detectedLang !== undefined && { detectedLang }),
          ...(looked.has(post.key) && { secondLook: looked.get(post.key) }),
        });
        return { post, finding };
      }),
    );
  }

  /** Logs those of them that are cases. */
  async function log(judged: readonly Judged[], page: PageContext, settings: Settings): Promise<Verdict[]> {
    const options = settings.general;
    const relevant = judged.filter(
      ({ post, finding }) => !isOurs(finding, post, page) && isCase(finding, { ...options, kind: post.kind }),
    );
    const rows = await store.seen(
      await Promise.all(relevant.map((item) => decide(item.post, item.finding, settings))),
    );
    const byKey = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
    return judged.map((item) => verdictOf(item.post, item.finding, byKey.get(item.post.key)));
  }

  /** A case stays one, however its second look ends: the agent may have it open. */
  async function settle(post: Post, page: PageContext): Promise<Verdict | undefined> {
    const settings = await readSettings(db);
    const judged = await judge([post], settings, () => page);
    const [item] = judged;
    if (item && (await store.find([post.key, ...post.aliases])))
      await store.seen([await decide(post, item.finding, settings)]);
    return (await log(judged, page, settings))[0];
  }

  return {
    /**
     * Judges the open cases that nobody has begun to work on once more, after something was learned.
     * @returns how many of them are now judged otherwise
     */
    async rejudge(): Promise<number> {
      const settings = await readSettings(db);
      const rows = (await openCases(db, MAX_REJUDGED)).filter(
        ({ status, correctedIntent }) => status === 'new' && correctedIntent === undefined,
      );
      const wasOnOwnPage = new Set(
        rows.filter(({ finding }) => finding.aboutBrand === 'page').map(({ post }) => post.key),
      );
      const judged = await judge(
        rows.map(({ post }) => post),
        settings,
        ({ key }) => ({
          kind: 'other',
          ...(wasOnOwnPage.has(key) ? { owner: settings.brand.handles[0] } : {}),
        }),
      );
      const after = await store.seen(
        await Promise.all(judged.map(({ post, finding }) => decide(post, finding, settings))),
      );
      return after.filter((row, at) => row.intent !== rows[at]?.intent).length;
    },

    /**
     * @param posts what a page shows, at most a batch
     * @param afterwards told of posts whose verdict may change by a second look
     * @returns a verdict for each; posts of a site that is switched off get none
     */
    async seen(
      site: Post['site'],
      page: PageContext,
      posts: readonly Post[],
      afterwards?: Afterwards,
    ): Promise<Verdict[]> {
      const settings = await readSettings(db);
      if (!settings.sites[site].on) return [];
      const judged = await judge(
        posts.filter((post) => post.site === site && post.kind !== 'ad'),
        settings,
        () => page,
      );
      await noteReplies(
        judged.filter((item) => isOurs(item.finding, item.post, page)).map((item) => item.post),
      );
      const verdicts = await log(judged, page, settings);
      const unsure = judged.filter(({ post, finding }) => isUnsure(finding) && !isOurs(finding, post, page));
      lookAgain(
        unsure.map(({ post, finding }) => ({ post, first: logOddsOf(finding.score) })),
        async (post) => {
          const verdict = await settle(post, page);
          if (verdict) await afterwards?.onVerdict(verdict);
        },
      ).catch((error: unknown) => afterwards?.onError(error));
      return verdicts;
    },

    /** @returns the brand's own answer among these posts, after logging it. */
    async findOwnReply(page: PageContext, posts: readonly Post[]): Promise<Post | undefined> {
      const { brand } = await readSettings(db);
      const detector = await loadDetector();
      const ours = posts.filter((post) => isOurs(detector.detect(post, { brand, page }), post, page));
      await noteReplies(ours);
      return ours[0];
    },
  };
}

/** By the brand or its staff, or by the account the agent is signed in with. */
function isOurs(finding: Finding, post: Post, page: PageContext): boolean {
  return (
    finding.byBrand ||
    (page.signedInAs !== undefined && page.signedInAs.toLowerCase() === post.author.handle?.toLowerCase())
  );
}

function verdictOf(post: Post, finding: Finding, row: Case | undefined): Verdict {
  return {
    key: post.key,
    flagged: row !== undefined && row.status !== 'dismissed',
    intent: row?.intent ?? finding.intent,
    severity: row?.severity ?? finding.severity,
    ...(finding.supported || post.text.trim() === '' ? {} : { unjudged: finding.lang ?? 'und' }),
  };
}
