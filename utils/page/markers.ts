/** All markers of a page: one for each flagged post, put back when the site drops it, but never in a fight. */
import type { PostKey } from '@/utils/core/post';
import type { Verdict } from '@/utils/messaging/protocol';
import type { SiteAdapter } from './adapter';
import { createMarker, isDark, type Marker } from './marker';
import { markerLook } from './marker-look';
import { MARKER_CSS } from './marker-style';

const MAX_ATTACHED = 3;
const PER_MS = 60_000;

type Placed = {
  readonly verdict: Verdict;
  readonly marker: Marker;
  /** Times of the last attachments, in milliseconds of the page's clock. */
  readonly attached: readonly number[];
};

export type Markers = {
  /** Shows, changes or takes away a post's marker. */
  apply(verdict: Verdict): void;
  remove(keys: readonly PostKey[]): void;
  /** Puts back what the site dropped and moves the others to where their posts are now. */
  refresh(): void;
};

export type MarkersDeps = {
  readonly adapter: SiteAdapter;
  /** Where a post stands now. */
  readonly places: (key: PostKey) => Element[];
  readonly onOpen: (key: PostKey) => void;
  readonly signal: AbortSignal;
};

export function createMarkers({ adapter, places, onOpen, signal }: MarkersDeps): Markers {
  const placed = new Map<PostKey, Placed>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARKER_CSS);
  /** Its word comes right after the browser's own layout, where asking for places forces none. */
  const sizes = new ResizeObserver(placeAll);

  function attach(key: PostKey, { verdict, marker, attached }: Placed): void {
    const post = places(key)[0];
    const anchor = post && (adapter.markerAnchor?.(post) ?? post);
    if (!post || !anchor) return;
    if (marker.host.parentNode !== anchor) {
      const now = performance.now();
      const recent = attached.filter((time) => now - time < PER_MS);
      if (recent.length >= MAX_ATTACHED) return;
      placed.set(key, { verdict, marker, attached: [...recent, now] });
      anchor.append(marker.host);
    }
    // A post observed anew is told of in the next frame, before that is seen: all that come until then are placed together.
    sizes.unobserve(post);
    sizes.observe(post);
  }

  /** First every reading, then every writing: one layout, however many there are. */
  function placeAll(): void {
    const moves = [...placed].flatMap(([key, { marker }]) => {
      const post = marker.host.isConnected ? places(key)[0] : undefined;
      return post ? [marker.aim(post)] : [];
    });
    const dark = moves.length > 0 && isDark();
    for (const move of moves) move(dark);
  }

  function refresh(): void {
    for (const [key, entry] of placed) attach(key, entry);
  }

  function remove(keys: readonly PostKey[]): void {
    for (const key of keys) {
      placed.get(key)?.marker.host.remove();
      placed.delete(key);
    }
  }

  signal.addEventListener('abort', () => {
    sizes.disconnect();
    remove([...placed.keys()]);
  });

  return {
    apply(verdict) {
      const { key } = verdict;
      const known = placed.get(key);
      const isSame = known?.verdict.intent === verdict.intent && known.verdict.severity === verdict.severity;
      if (known && (!verdict.flagged || !isSame)) remove([key]);
      if (!verdict.flagged || signal.aborted) return;
      const entry = placed.get(key) ?? {
        verdict,
        marker: createMarker(markerLook(verdict), sheet, () => onOpen(key)),
        attached: known?.attached ?? [],
      };
      placed.set(key, entry);
      attach(key, entry);
    },
    remove,
    refresh,
  };
}
