/** Reading one site's page while its switch is on: from a change in the page to a report and a marker. */
import type { PostKey } from '@/utils/core/post';
import type { Verdict } from '@/utils/messaging/protocol';
import type { Site } from '@/utils/sites';
import type { SiteAdapter } from './adapter';
import { createBatcher } from './batch';
import { createHealth } from './health';
import { createElementQueue, createIdleQueue } from './idle-queue';
import type { Ledger } from './ledger';
import { watchLocation } from './location';
import { createMarkers } from './markers';
import { observePage } from './observe';
import { watchOnScreen } from './on-screen';
import { readPageContext } from './page-context';
import { whenSettled } from './settle';
import type { WorkerLink } from './worker-link';

/** Highest a changed element looks for the post around it. */
const MAX_CLIMB = 40;
const MAX_GONE = 500;
const SETTLED = { quietMs: 700, latestMs: 3000 };
const HEALTH = { quietMs: 2000, latestMs: 10_000 };

export type ReadingDeps = {
  readonly site: Site;
  readonly adapter: SiteAdapter;
  readonly link: WorkerLink;
  readonly ledger: Ledger;
  /** Whether flagged posts are marked. */
  readonly marker: boolean;
  readonly signal: AbortSignal;
};

/** Reads until `signal` ends; then nothing of it is left in the page. */
export function startReading({ site, adapter, link, ledger, marker, signal }: ReadingDeps): void {
  let health = createHealth();
  /** Elements that are, or may become, a post. */
  let candidates = new WeakSet<Element>();
  /** Something was added that belongs to no known post: the whole is looked at once more. */
  let isUnexplained = false;

  const markers = marker
    ? createMarkers({
        adapter,
        places: ledger.places,
        onOpen: (key) => void link.report('marker.open', { key }),
        signal,
      })
    : undefined;
  const marking =
    markers &&
    createIdleQueue(
      (verdict: Verdict) => markers.apply(verdict),
      () => undefined,
      signal,
    );
  const batcher = createBatcher({
    send: (posts) => link.report('posts.seen', { site: site.id, page: readPageContext(adapter), posts }),
    onVerdicts: (verdicts) => verdicts.forEach((verdict) => marking?.add(verdict)),
    signal,
  });
  const reportHealth = whenSettled(
    () => void link.report('site.health', health.report(site.id, adapter.pageKind(location, document))),
    HEALTH,
    signal,
  );

  const reading = createElementQueue(readOne, reportHealth, signal);
  const onScreen = watchOnScreen((element) => reading.add(element), signal);
  const scanning = createElementQueue(scan, () => settle(), signal);

  function readOne(element: Element): void {
    const result = attempt(() => adapter.readPost(element), element);
    if (!result) return;
    health.note(element, result);
    if (result.kind === 'skip') ledger.forget(element);
    else if (result.post.kind !== 'ad' && ledger.note(result.post, element, location.href))
      batcher.add(result.post);
  }

  function scan(root: Element): void {
    const posts = attempt(() => adapter.findPosts(root), root) ?? [];
    for (const post of posts) consider(post);
    if (posts.length > 0) return;
    const around = postAround(root);
    if (around) consider(around);
    else isUnexplained = true;
  }

  /** A page never seen before must not end the reading: what an adapter throws is counted, and shown to the agent. */
  function attempt<T>(read: () => T, element: Element): T | undefined {
    try {
      return read();
    } catch (error) {
      health.noteError(element, error);
      return undefined;
    }
  }

  function findUnknown(): void {
    const posts = attempt(() => adapter.findPosts(document), document.body) ?? [];
    for (const post of posts) if (!candidates.has(post)) consider(post);
  }

  function consider(post: Element): void {
    candidates.add(post);
    onScreen.watch(post);
    // A post that was read and has changed is read again wherever it stands: it may be another one now.
    if (onScreen.has(post) || ledger.knows(post)) reading.add(post);
  }

  function postAround(element: Element): Element | undefined {
    let around: Element | null = element;
    for (let level = 0; around && level < MAX_CLIMB; level += 1) {
      if (candidates.has(around)) return around;
      around = around.parentElement;
    }
    return undefined;
  }

  function reportGone(keys: readonly PostKey[]): void {
    batcher.drop(keys);
    markers?.remove(keys);
    for (let from = 0; from < keys.length; from += MAX_GONE) {
      void link.report('posts.gone', { site: site.id, keys: keys.slice(from, from + MAX_GONE) });
    }
  }

  const settle = whenSettled(
    () => {
      if (isUnexplained) findUnknown();
      isUnexplained = false;
      reportGone(ledger.takeGone());
      markers?.refresh();
      reportHealth();
    },
    SETTLED,
    signal,
  );

  /** Another page of the site. What is gone is told once the page has settled: a dialog has an address too. */
  function startOver(): void {
    health = createHealth();
    candidates = new WeakSet();
    for (const element of ledger.renew()) reading.add(element);
    scanning.add(document.body);
    isUnexplained = true;
    settle();
  }

  const checkLocation = watchLocation(startOver, signal);
  observePage(
    {
      onAdded: (element) => scanning.add(element),
      onFlood() {
        scanning.clear();
        scanning.add(document.body);
      },
      onBurst() {
        checkLocation();
        settle();
      },
    },
    signal,
  );
  scanning.add(document.body);
}
