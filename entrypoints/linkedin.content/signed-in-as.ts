import { all, upFrom } from '@/utils/page/dom';
import { PROFILE_LINK, profileOf } from './person';
import { COMMENT_ICON, OWN_CARD_CLASSIC, OWN_LINKS, POSTS, REACTION_BUTTON_ICONS } from './selectors';

const MAX_STEPS = 12;
const MAX_ICONS = 30;

/** @returns the handle the agent acts as, where the page shows it without words; never a guess */
export function signedInAs(page: Document): string | undefined {
  // The identity in a post's row of buttons is the one a comment is written as. It can differ from post to post.
  const icons = all(page, REACTION_BUTTON_ICONS).slice(0, MAX_ICONS);
  const [identity, ...others] = new Set(icons.flatMap((icon) => identityBefore(icon) ?? []));
  if (identity !== undefined) return others.length === 0 ? identity : undefined;
  return ownColumn(page) ?? profileOf(page.querySelector(OWN_CARD_CLASSIC))?.handle;
}

function identityBefore(icon: Element): string | undefined {
  for (const level of upFrom(icon.closest('button'), MAX_STEPS)) {
    if (level.querySelector(COMMENT_ICON)) break;
    const before = level.previousElementSibling;
    if (before?.matches(PROFILE_LINK) && before.querySelector('figure')) return profileOf(before)?.handle;
  }
  return undefined;
}

/** Climbs from a link only oneself is shown to the first surroundings that link a member, short of the posts. */
function ownColumn(page: Document): string | undefined {
  for (const level of upFrom(page.querySelector(OWN_LINKS)?.parentElement, MAX_STEPS)) {
    if (level.querySelector(POSTS)) break;
    const own = profileOf(level.querySelector('a[href*="/in/"]'));
    if (own) return own.handle;
  }
  return undefined;
}
