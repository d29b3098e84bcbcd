/** Where private details may go. */
import type { Brand } from './brand';
import type { SiteId } from './post';

/** @returns the brand's channel for a site as it is written in a reply: a link as given, a handle with `@`; undefined when none is set. */
export function privateChannel(brand: Brand, site: SiteId): string | undefined {
  const channel = brand.privateChannels[site]?.trim() ?? '';
  if (channel === '') return undefined;
  return /^[\p{L}\p{N}_]+$/u.test(channel) ? `@${channel}` : channel;
}
