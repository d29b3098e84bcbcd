/** The one content runtime: asks whether its site is on, reads while it is, and obeys the background's few orders. */
import type { MessageInput, Result } from '@/utils/messaging/protocol';
import type { Site } from '@/utils/sites';
import type { Order } from './accept';
import type { SiteAdapter } from './adapter';
import { watchComposition } from './composer/composition';
import { createInserter } from './composer/insert';
import { createLedger } from './ledger';
import { readPageContext } from './page-context';
import { startReading } from './reading';
import { readThread } from './read-thread';
import { pause } from './wait';
import { createWorkerLink } from './worker-link';

export type RunSiteOptions = {
  readonly site: Site;
  readonly adapter: SiteAdapter;
  /** Ends when this script is superseded. */
  readonly signal: AbortSignal;
};

/** A worker may be starting when the page asks. In milliseconds. */
const HELLO_AGAIN_MS = [500, 2000, 8000] as const;

/** The most a message may name; the background keeps no more of a page either. */
const MAX_GONE = 500;

/** Until the site is switched on, nothing of the page is looked at. */
export function runSite({ site, adapter, signal }: RunSiteOptions): void {
  const gone = new AbortController();
  const alive = AbortSignal.any([signal, gone.signal]);
  const link = createWorkerLink(() => gone.abort());
  const ledger = createLedger();
  let session: Session | undefined;

  function configure({ on, marker, again = false }: MessageInput<'site.configure'>): void {
    if (session && on && session.marker === marker && !again) return;
    session?.stop();
    const keys = ledger.takeAll();
    if (!on && keys.length > 0)
      void link.report('posts.gone', { site: site.id, keys: keys.slice(-MAX_GONE) });
    session = on ? startSession(marker) : undefined;
  }

  function startSession(marker: boolean): Session {
    const stop = new AbortController();
    const running = AbortSignal.any([alive, stop.signal]);
    const isComposing = watchComposition(running);
    startReading({ site, adapter, link, ledger, marker, signal: running });
    return {
      marker,
      stop: () => stop.abort(),
      insert: createInserter({ adapter, signal: running, seenAt: ledger.seenAt, isComposing }),
    };
  }

  async function obey(order: Order): Promise<Result<unknown>> {
    if (order.name === 'site.configure') {
      configure(order.input);
      return { ok: true, value: undefined };
    }
    if (!session) return { ok: false, code: 'not-allowed', retryable: false };
    if (order.name === 'composer.insert') return { ok: true, value: await session.insert(order.input) };
    const posts = readThread(adapter, order.input.keys);
    return { ok: true, value: { page: readPageContext(adapter), posts } };
  }

  async function hello(): Promise<void> {
    for (const again of [...HELLO_AGAIN_MS, undefined]) {
      const answer = await link.report('site.hello', { site: site.id });
      if (alive.aborted || session) return;
      if (answer.ok) {
        configure(answer.value);
        return;
      }
      if (!answer.retryable || again === undefined) return;
      await pause(again, alive);
    }
  }

  link.listen(obey, alive);
  void hello();
}

type Session = {
  readonly marker: boolean;
  readonly stop: () => void;
  readonly insert: ReturnType<typeof createInserter>;
};
