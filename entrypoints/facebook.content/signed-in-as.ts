/** Who the page says is signed in. */
import { linkUrl } from './facebook-url';
import { parseProfileLink } from './profile-link';
import { css } from './selectors';

const MESSAGE = css('message');

/**
 * The box for a new post has two parts in every language: a link to one's own
 * profile, and beside it a button. Nothing else in the page is as plain.
 */
export function signedInAs(document: Document): string | undefined {
  for (const region of document.querySelectorAll(css('ownBox'))) {
    if (region.querySelector(MESSAGE)) continue;
    const link = region.querySelector('a[href]');
    const url = link?.nextElementSibling?.matches('[role="button"]') ? linkUrl(link) : undefined;
    const profile = url && parseProfileLink(url);
    if (profile) return profile.handle;
  }
  return undefined;
}
