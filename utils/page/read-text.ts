/** Text of a page element as a reader sees it, without layout: no `innerText`, which forces one. */
import { MAX_POST_CHARS } from '@/utils/core/post';

export type ReadTextOptions = {
  /** Subtrees that are not part of the text (a quote, a "more" button). */
  readonly skip?: (element: Element) => boolean;
  /** Elements before and after which a line break stands. */
  readonly isBlock?: (element: Element) => boolean;
  /** Most UTF-16 units to read. */
  readonly max?: number;
  /** Runs of white space in the source are one blank, as in HTML without `white-space: pre-wrap`. */
  readonly collapse?: boolean;
};

export type ReadText = { readonly text: string; readonly truncated: boolean };

const IGNORED = new Set(['SVG', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON']);

/**
 * Reads text nodes in order; an image becomes its alternative text (emoji), a
 * `br` a line break. Stops at `max`, so that a megabyte costs no more than a page.
 * @returns trimmed text and whether it was cut by the cap
 */
export function readText(root: Element, options: ReadTextOptions = {}): ReadText {
  const max = options.max ?? MAX_POST_CHARS;
  let text = '';
  // An explicit stack: hostile nesting of 20,000 levels must not overflow the call stack.
  const stack: (Node | string)[] = [root];
  while (stack.length > 0 && text.length <= max) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === 'string') {
      if (text !== '' && !text.endsWith('\n')) text += node;
    } else if (node.nodeType === 3) {
      const value = (node.nodeValue ?? '').slice(0, max + 1 - text.length);
      text += options.collapse === true ? collapsed(value, text) : value;
    } else if (isElement(node)) {
      const tag = node.tagName.toUpperCase();
      if (tag === 'BR') text = `${options.collapse === true ? withoutLastBlank(text) : text}\n`;
      else if (tag === 'IMG') text += (node.getAttribute('alt') ?? '').slice(0, max + 1 - text.length);
      else if (!IGNORED.has(tag) && (node === root || !options.skip?.(node))) {
        const block = node !== root && options.isBlock?.(node) === true;
        if (block) stack.push('\n');
        for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
        if (block) stack.push('\n');
      }
    }
  }
  const truncated = text.length > max;
  return { text: (truncated ? cutAt(text, max) : text).trim(), truncated };
}

/** White space of HTML (a no-break space is not) as one blank, none at the start of a line or after another. */
function collapsed(value: string, before: string): string {
  const text = value.replace(/[ \t\n\r\f]+/g, ' ');
  return text.startsWith(' ') && (before === '' || /[ \n]$/.test(before)) ? text.slice(1) : text;
}

function withoutLastBlank(text: string): string {
  return text.endsWith(' ') ? text.slice(0, -1) : text;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Cuts without splitting a surrogate pair. */
function cutAt(text: string, max: number): string {
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
