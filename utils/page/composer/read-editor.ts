/** The text an editor holds, whichever editor it is, and the form two texts are compared in. */

/** Tags that start a line of their own in the editors' markup. */
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3']);
/** Deepest nesting looked at; real editors need six levels. */
const MAX_DEPTH = 60;

/**
 * @param editor a `textarea`, or the contenteditable of Draft, Lexical, ProseMirror, Quill or of nobody
 * @returns its text, one line per paragraph or line break; blanks are kept
 */
export function readEditor(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  return linesOf(editor, 0).join('\n');
}

function linesOf(block: Node, depth: number): string[] {
  const lines: string[] = [];
  let run = '';
  let inRun = false;
  const endRun = () => {
    // A `br` that ends its block is what browsers need to give an empty line its height, not a line break.
    if (inRun) lines.push(...run.replace(/\n$/, '').split('\n'));
    run = '';
    inRun = false;
  };
  for (const child of block.childNodes) {
    if (depth < MAX_DEPTH && holdsBlocks(child)) {
      endRun();
      lines.push(...linesOf(child, depth + 1));
    } else {
      run += inlineText(child, depth + 1);
      inRun = true;
    }
  }
  endRun();
  return lines.length === 0 ? [''] : lines;
}

/** Draft wraps each block in plain inline-looking elements: what counts is whether a block is inside. */
function holdsBlocks(node: Node): boolean {
  return node instanceof Element && (BLOCKS.has(node.tagName) || node.querySelector('p, div, li') !== null);
}

function inlineText(node: Node, depth: number): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!(node instanceof Element) || depth > MAX_DEPTH) return '';
  if (node.tagName === 'BR') return '\n';
  // Some editors show an emoji as an image.
  if (node.tagName === 'IMG') return node.getAttribute('alt') ?? '';
  let text = '';
  for (const child of node.childNodes) text += inlineText(child, depth + 1);
  return text;
}

/**
 * Two texts that look the same to a reader become equal: no-break blanks, zero-width marks,
 * blanks at line ends and the number of empty lines do not count. The line breaks themselves do.
 */
export function comparable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
