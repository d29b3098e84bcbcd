/** Who sent a message, by what the browser says of the sender; the message's own words count for nothing. */
import { siteOfUrl } from '@/utils/sites';
import type { SiteId } from '@/utils/core/post';

/** The browser's account of a sender. */
export type SenderLike = {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
  readonly documentLifecycle?: string;
};

export type Sender =
  | { readonly kind: 'page' }
  | { readonly kind: 'content'; readonly site: SiteId; readonly tabId: number; readonly url: string }
  | { readonly kind: 'stranger' };

/**
 * @param own this extension's id and base URL (`runtime.getURL('')`)
 * @returns `page` for our own pages in a top frame; `content` for a top frame of a known site; else `stranger`
 */
export function classifySender(
  sender: SenderLike,
  own: { readonly id: string; readonly baseUrl: string },
): Sender {
  const { id, url, frameId, tab, documentLifecycle } = sender;
  if (id !== own.id || url === undefined || (frameId ?? 0) !== 0) return { kind: 'stranger' };
  if (documentLifecycle !== undefined && documentLifecycle !== 'active') return { kind: 'stranger' };
  if (url.startsWith(own.baseUrl)) return { kind: 'page' };
  const site = siteOfUrl(url);
  if (!site || tab?.id === undefined) return { kind: 'stranger' };
  return { kind: 'content', site: site.id, tabId: tab.id, url };
}
