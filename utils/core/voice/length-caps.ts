/** How long a reply may be: the site's limit and the voice's own. */
import { REPLY_LIMITS } from '@/utils/core/limits';
import type { SiteId } from '@/utils/core/post';
import type { Voice } from './schema';

export type LengthCaps = {
  /** What the site takes. */
  readonly limit: number;
  /** What the voice wants; never above `limit`. */
  readonly cap: number;
};

/**
 * @returns the caps in units of `replyLength`. A voice cap of 0 means none of its own. A cap above 280 on X says
 *   that the account pays for longer posts, and is then the limit too.
 */
export function lengthCaps(voice: Voice, site: SiteId): LengthCaps {
  const own = voice.maxLength[site];
  const limit = site === 'x' ? Math.max(REPLY_LIMITS.x, own) : REPLY_LIMITS[site];
  return { limit, cap: own === 0 ? limit : Math.min(own, limit) };
}
