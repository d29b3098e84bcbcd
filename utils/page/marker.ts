/**
 * One small button beside a flagged post: a dot and a word. It takes no place
 * in the page's layout, opens the panel on that post, and nothing else.
 */
import { MARKER_HEIGHT, MARKER_VARIABLES } from './marker-style';

export type MarkerLook = {
  readonly word: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly tone: 'mild' | 'strong' | 'critical' | 'none';
};

export type Marker = {
  readonly host: HTMLElement;
  /**
   * Finds the top end of the post, wherever the marker's anchor stands. Only reads the layout.
   * @returns puts the marker there; only writes, so that many markers cost one layout together
   */
  aim(post: Element): (dark: boolean) => void;
};

/** Room for the site's own menu in the corner of a post, and for the edge of a narrow one. */
const MENU_PX = 84;
const EDGE_PX = 6;
const TOP_PX = 10;
const NARROW_PX = 320;

/**
 * The host has no id, class or attribute by which a page could know us; all else is in a closed shadow root.
 * @param sheet the style, one for all markers of a page
 * @param onOpen called for real clicks and keys only, not for those a script makes
 */
export function createMarker(look: MarkerLook, sheet: CSSStyleSheet, onOpen: () => void): Marker {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = look.word;
  button.ariaLabel = look.label;
  button.dataset.tone = look.tone;
  button.addEventListener('click', (event) => {
    // The post itself is a link on some sites.
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onOpen();
  });
  // The sites have one-key shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    button.addEventListener(type, (event) => event.stopPropagation());
  }
  root.append(button);

  let moved = { x: 0, y: 0 };
  return {
    host,
    aim(post) {
      const own = host.getBoundingClientRect();
      const target = post.getBoundingClientRect();
      return (dark) => {
        host.style.setProperty(MARKER_VARIABLES.scheme, dark ? 'dark' : 'light');
        if (target.width === 0) return;
        const isNarrow = target.width < NARROW_PX;
        const right = target.right - (isNarrow ? EDGE_PX : MENU_PX);
        const top = target.top + (isNarrow ? -MARKER_HEIGHT / 2 : TOP_PX);
        // From where the page's flow puts it: so it scrolls and moves with the post.
        moved = { x: Math.round(moved.x + right - own.right), y: Math.round(moved.y + top - own.top) };
        host.style.setProperty(MARKER_VARIABLES.x, `${moved.x}px`);
        host.style.setProperty(MARKER_VARIABLES.y, `${moved.y}px`);
      };
    },
  };
}

/** Sites have a dark mode of their own, whatever the system's is. */
export function isDark(): boolean {
  for (const element of [document.body, document.documentElement]) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
