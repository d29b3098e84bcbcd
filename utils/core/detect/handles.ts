/** Whether two handles are the same account. */

/** LinkedIn writes the kind of account into the handle: `company/acme`. */
const ORGANISATION = /^(?:company|showcase|school)\//;
const PERSON = /^in\//;

/** @returns the handle in lower case, without `@`, blanks and slashes around it. */
export function plainHandle(handle: string): string {
  return handle.trim().toLowerCase().replace(/^@/, '').replace(/\/$/, '');
}

/** Handles made ready once, each as `plainHandle` gives it. */
export type Handles = ReadonlySet<string>;

/** @param given as the agent typed them in the settings, e.g. `acme` or `company/acme`; empty ones are dropped */
export function handlesOf(given: readonly string[]): Handles {
  return new Set(given.map(plainHandle).filter((handle) => handle !== ''));
}

/**
 * @param seen as the page shows it
 * @returns whether it is the account of one of `given`; a handle typed without `company/` or `in/` matches either kind's own
 */
export function isOneOf(given: Handles, seen: string | undefined): boolean {
  if (seen === undefined || given.size === 0) return false;
  const plain = plainHandle(seen);
  if (given.has(plain)) return true;
  return (
    plain.includes('/') &&
    [plain.replace(ORGANISATION, ''), plain.replace(PERSON, '')].some(
      (bare) => !bare.includes('/') && given.has(bare),
    )
  );
}
