/** Who the page says is signed in. */
import { all } from '@/utils/page/dom';
import { profileOf } from './profile-link';
import { BUTTON, MESSAGE, OWN_BOX } from './selectors';

/**
 * The box for a new post has two parts in every language: a link to one's own
 * profile, and beside it a button. Nothing else in the page is as plain.
 */
export function signedInAs(document: Document): string | undefined {
  for (const region of all(document, OWN_BOX)) {
    const link = region.querySelector(MESSAGE) ? null : region.querySelector('a[href]');
    const profile = link?.nextElementSibling?.matches(BUTTON) ? profileOf(link) : undefined;
    if (profile) return profile.handle;
  }
  return undefined;
}
