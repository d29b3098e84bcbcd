import { PROFILE_LINK, profileOf } from './person';
import { OWN_CARD_CLASSIC, OWN_COLUMN, OWN_STATISTICS, REACTION_ICON } from './selectors';

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

function ownColumn(page: Document): string | undefined {
  const column = Array.from(page.querySelectorAll(OWN_COLUMN)).find((aside) =>
    aside.querySelector(OWN_STATISTICS),
  );
  return profileOf(column?.querySelector('a[href*="/in/"]'))?.handle;
}
