/** Posts in, cases out: detect, decide, log. What is not relevant is forgotten at once. */
import type { Case } from '@/utils/core/cases/case';
import { authorKey } from '@/utils/core/cases/author-key';
import type { DetectContext, Detector } from '@/utils/core/detect/detect';
import type { Feedback } from '@/utils/core/detect/feedback/feedback';
import { isCase } from '@/utils/core/detect/relevance';
import type { Finding } from '@/utils/core/detect/finding';
import type { PageContext, Post } from '@/utils/core/post';
import { evaluateRules } from '@/utils/core/rules/evaluate';
import type { CaseStore, SeenPost } from '@/utils/db/case-store';
import type { AmendsDb } from '@/utils/db/db';
import { openCases } from '@/utils/db/queries';
import type { Verdict } from '@/utils/messaging/protocol';
import type { DetectLanguage } from './detect-language';
import { readSettings } from '@/utils/settings/store';
import type { Settings } from '@/utils/settings/schema';

export type TriageDeps = {
  readonly db: AmendsDb;
  readonly store: CaseStore;
  readonly loadDetector: () => Promise<Detector>;
  /** What the agent's corrections teach. */
  readonly feedback: () => Promise<Feedback>;
  readonly detectLanguage: DetectLanguage;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** Worst first; more than any agent has open. */
const MAX_REJUDGED = 500;

export type Triage = ReturnType<typeof createTriage>;

export function createTriage({ db, store, loadDetector, feedback, detectLanguage, now }: TriageDeps) {
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
  ): Promise<{ post: Post; finding: Finding }[]> {
    const [detector, learned] = await Promise.all([loadDetector(), feedback()]);
    return Promise.all(
      posts.map(async (post) => {
        const detectedLang = post.lang === undefined ? await detectLanguage(post.text) : undefined;
        const finding = detector.detect(post, {
          brand,
          page: pageOf(post),
          feedback: learned,
          ...(detectedLang !== undefined && { detectedLang }),
        });
        return { post, finding };
      }),
    );
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
     * @returns a verdict for each; posts of a site that is switched off get none
     */
    async seen(site: Post['site'], page: PageContext, posts: readonly Post[]): Promise<Verdict[]> {
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
      const relevant = judged.filter(
        (item) =>
          !isOurs(item.finding, item.post, page) &&
          isCase(item.finding, { ...settings.general, kind: item.post.kind }),
      );
      const rows = await store.seen(
        await Promise.all(relevant.map((item) => decide(item.post, item.finding, settings))),
      );
      const byKey = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
      return judged.map((item) => verdictOf(item.post, item.finding, byKey.get(item.post.key)));
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
