import type { PageKind } from '@/utils/core/post';
import { attr } from '@/utils/page/dom';
import { PATHS, PUBLIC_CARD, SCREEN, SCREENS } from './selectors';

/** @returns what kind of page is shown: the screen's own name first, then the address */
export function pageKind({ pathname }: Location, page: Document): PageKind {
  const byPath = kindOf(PATHS, pathname.replace(/^\/preload(?=\/)/, ''));
  if (byPath === 'signed-out' || page.querySelector(PUBLIC_CARD)) return 'signed-out';
  return kindOf(SCREENS, attr(page.querySelector(`[${SCREEN}]`), SCREEN)) ?? byPath ?? 'other';
}

function kindOf(table: typeof PATHS, name: string): PageKind | undefined {
  return table.find(([, pattern]) => pattern.test(name))?.[0];
}
