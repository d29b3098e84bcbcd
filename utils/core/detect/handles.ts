/** Whether two handles are the same account. */

/** LinkedIn writes the kind of account into the handle: `company/acme`. */
const ORGANISATION = /^(?:company|showcase|school)\//;
const PERSON = /^in\//;

/** @returns the handle in lower case, without `@`, blanks and slashes around it. */
export function plainHandle(handle: string): string {
  return handle.trim().toLowerCase().replace(/^@/, '').replace(/\/$/, '');
}

/**
 * @param given as the agent typed it in the settings, e.g. `acme` or `company/acme`
 * @param seen as the page shows it
 * @returns whether they mean one account; a handle typed without `company/` or `in/` matches either kind's own
 */
export function sameHandle(given: string, seen: string): boolean {
  const a = plainHandle(given);
  const b = plainHandle(seen);
  if (a === '' || b === '') return false;
  return a === b || (!a.includes('/') && (b.replace(ORGANISATION, '') === a || b.replace(PERSON, '') === a));
}

/** @returns whether `seen` is one of `given`. */
export function isOneOf(given: readonly string[], seen: string | undefined): boolean {
  return seen !== undefined && given.some((handle) => sameHandle(handle, seen));
}
