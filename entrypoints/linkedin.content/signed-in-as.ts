import { PROFILE_LINK, profileOf } from './person';
import { COMMENT_ICON, OWN_CARD_CLASSIC, OWN_LINKS, POSTS, REACTION_BUTTON_ICONS } from './selectors';

const MAX_STEPS = 12;
const MAX_ICONS = 30;

/** @returns the handle the agent acts as, where the page shows it without words; never a guess */
export function signedInAs(page: Document): string | undefined {
  const identities = actingIdentities(page);
  if (identities.size > 0) return identities.size === 1 ? [...identities][0] : undefined;
  return ownColumn(page) ?? profileOf(page.querySelector(OWN_CARD_CLASSIC))?.handle;
}

/** The identity in a post's row of buttons is the one a comment is written as. It can differ from post to post. */
function actingIdentities(page: Document): Set<string> {
  const icons = Array.from(page.querySelectorAll(REACTION_BUTTON_ICONS)).slice(0, MAX_ICONS);
  return new Set(icons.flatMap((icon) => identityBefore(icon.closest('button')) ?? []));
}

function identityBefore(button: Element | null): string | undefined {
  let level: Element | null = button;
  for (let steps = 0; level && steps < MAX_STEPS && !level.querySelector(COMMENT_ICON); steps += 1) {
    const before = level.previousElementSibling;
    if (before?.matches(PROFILE_LINK) && before.querySelector('figure')) return profileOf(before)?.handle;
    level = level.parentElement;
  }
  return undefined;
}

/** Climbs from a link only oneself is shown to the first surroundings that link a member, short of the posts. */
function ownColumn(page: Document): string | undefined {
  let level: Element | null | undefined = page.querySelector(OWN_LINKS)?.parentElement;
  for (let steps = 0; level && steps < MAX_STEPS && !level.querySelector(POSTS); steps += 1) {
    const own = profileOf(level.querySelector('a[href*="/in/"]'));
    if (own) return own.handle;
    level = level.parentElement;
  }
  return undefined;
}
