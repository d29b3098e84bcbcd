/** Does it link anywhere but to the brand's own places? */
import { hostOf, type Link } from '@/utils/core/text/links';
import type { Brand } from '@/utils/core/brand';
import type { Check } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

export const linkNotAllowed: Check = ({ text, links }, { brand }) => {
  const isOwn = ownLink(brand);
  return links
    .filter((link) => !isOwn(link))
    .map(({ start, end, url, host }) => ({
      code: 'link-not-allowed',
      params: [host ?? url],
      start,
      end,
      fix: () => mend(text, [{ start, end, to: '' }]),
    }));
};

/** @returns a test for links that lead to the brand's own places. */
export function ownLink(brand: Brand): (link: Link) => boolean {
  const allowed = allowedHosts(brand);
  return (link) => isAllowed(link, allowed);
}

function allowedHosts({ links, privateChannels }: Brand): string[] {
  const channels = Object.values(privateChannels).filter(
    (channel) => channel !== undefined && /[./]/.test(channel),
  );
  return [...links, ...channels].map((link) => hostOf(link ?? '') ?? '').filter((host) => host !== '');
}

/** The host itself or one below it; never one that only begins or ends alike. */
function isAllowed({ host, url }: Link, allowed: readonly string[]): boolean {
  // An address with a name before the host looks like one place and leads to another.
  if (host === undefined || /^[^/?#]*\/\/[^/?#]*@/.test(url)) return false;
  return allowed.some((own) => host === own || host.endsWith(`.${own}`));
}
