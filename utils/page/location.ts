/** Changes of the address inside one document, as the sites make them. */

/**
 * The page's own `pushState` cannot be overheard from an extension's world.
 * The Navigation API tells of it after the new address holds; where it is
 * missing, `check` compares on every burst of changes.
 * @param onChange called after the address has changed
 * @returns `check`, to be called when the page changes
 */
export function watchLocation(onChange: () => void, signal: AbortSignal): () => void {
  let last = location.href;
  const check = () => {
    if (signal.aborted || location.href === last) return;
    last = location.href;
    onChange();
  };
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', check, { signal });
  }
  window.addEventListener('popstate', check, { signal });
  return check;
}
