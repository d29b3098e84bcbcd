/** Where one is, as X's own router sees it. */
export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'status'; readonly id: string }
  /** The reply dialog lies over the page that was there before. */
  | { readonly kind: 'compose' };

export function routeOf(path: string): Route {
  const status = /^\/\w+\/status\/(\d+)/.exec(path)?.[1];
  if (status !== undefined) return { kind: 'status', id: status };
  return path === '/compose/post' ? { kind: 'compose' } : { kind: 'home' };
}

/** Goes to another address without loading a document. */
export function go(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
