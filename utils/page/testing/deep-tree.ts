/** A hostile page's nesting. */

/** jsdom climbs to the root, recursively, for each element added: short pieces keep that cheap and off the stack's end. */
const PIECE = 200;

/**
 * @returns the outermost of `levels` elements (`div`), each inside the one
 * before, the innermost holding `innermost`
 */
export function deepTree(page: Document, levels: number, innermost: Node | string): Element {
  let { top, bottom } = chain(page, Math.min(PIECE, levels));
  bottom.append(innermost);
  for (let left = levels - PIECE; left > 0; left -= PIECE) {
    const around = chain(page, Math.min(PIECE, left));
    around.bottom.append(top);
    ({ top, bottom } = around);
  }
  return top;
}

function chain(page: Document, levels: number): { top: Element; bottom: Element } {
  const top = page.createElement('div');
  let bottom = top;
  for (let level = 1; level < levels; level += 1) {
    const child = page.createElement('div');
    bottom.append(child);
    bottom = child;
  }
  return { top, bottom };
}
