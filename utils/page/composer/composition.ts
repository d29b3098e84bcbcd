/** Whether somebody is in the middle of composing a character: writing then would break it. */

/** @returns a function that tells, for all editors of the page, until `signal` ends */
export function watchComposition(signal: AbortSignal): () => boolean {
  let composing = false;
  const options = { capture: true, passive: true, signal };
  document.addEventListener('compositionstart', () => (composing = true), options);
  document.addEventListener('compositionend', () => (composing = false), options);
  return () => composing;
}
