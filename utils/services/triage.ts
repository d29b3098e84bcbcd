/** Posts in, cases out: detect, decide, log. What is not relevant is forgotten at once. */
import type { Case } from '@/utils/core/cases/case';
import { authorKey } from '@/utils/core/cases/author-key';
import type { Detector } from '@/utils/core/detect/detect';
import { isCase } from '@/utils/core/detect/relevance';
import type { Finding } from '@/utils/core/detect/finding';
import type { PageContext, Post } from '@/utils/core/post';
import { evaluateRules } from '@/utils/core/rules/evaluate';
import type { CaseStore, SeenPost } from '@/utils/db/case-store';
import type { AmendsDb } from '@/utils/db/db';
import type { Verdict } from '@/utils/messaging/protocol';
import { readSettings } from '@/utils/settings/store';
import type { Settings } from '@/utils/settings/schema';

export type TriageDeps = {
  readonly db: AmendsDb;
  readonly store: CaseStore;
  readonly loadDetector: () => Promise<Detector>;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export type Triage = ReturnType<typeof createTriage>;

export function createTriage({ db, store, loadDetector, now }: TriageDeps) {
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

  return {
    /**
     * @param posts what a page shows, at most a batch
     * @returns a verdict for each; posts of a site that is switched off get none
     */
    async seen(site: Post['site'], page: PageContext, posts: readonly Post[]): Promise<Verdict[]> {
      const settings = await readSettings(db);
      if (!settings.sites[site].on) return [];
      const detector = await loadDetector();
      const judged = posts
        .filter((post) => post.site === site && post.kind !== 'ad')
        .map((post) => ({ post, finding: detector.detect(post, { brand: settings.brand, page }) }));
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
  };
}
