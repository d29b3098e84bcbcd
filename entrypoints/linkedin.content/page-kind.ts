import type { PageKind } from '@/utils/core/post';
import { PATHS, PUBLIC_CARD, SCREEN, SCREENS } from './selectors';

/** @returns what kind of page is shown: the screen's own name first, then the address */
export function pageKind(location: Location, page: Document): PageKind {
  const screen = page.querySelector(SCREEN)?.getAttribute('data-sdui-screen') ?? '';
  const path = location.pathname.replace(/^\/preload(?=\/)/, '');
  const byScreen = SCREENS.find(({ pattern }) => pattern.test(screen))?.kind;
  const byPath = PATHS.find(({ pattern }) => pattern.test(path))?.kind;
  if (byPath === 'signed-out' || page.querySelector(PUBLIC_CARD)) return 'signed-out';
  return byScreen ?? byPath ?? 'other';
}
