import { PROFILE_LINK, profileOf } from './person';
import { OWN_CARD_CLASSIC, OWN_LINKS, POSTS, REACTION_ICON } from './selectors';

const MAX_STEPS = 12;

/** @returns the handle the agent acts as, where the page shows it without words; never a guess */
export function signedInAs(page: Document): string | undefined {
  return actingIdentity(page) ?? ownColumn(page) ?? profileOf(page.querySelector(OWN_CARD_CLASSIC))?.handle;
}

/** The identity beside the reaction button is the one a comment is written as. */
function actingIdentity(page: Document): string | undefined {
  const icon = page.querySelector(REACTION_ICON);
  let level: Element | null = icon?.closest('button') ?? null;
  for (let steps = 0; level && steps < 6; steps += 1) {
    const before = level.previousElementSibling;
    if (before)
      return before.matches(PROFILE_LINK) && before.querySelector('figure')
        ? profileOf(before)?.handle
        : undefined;
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
